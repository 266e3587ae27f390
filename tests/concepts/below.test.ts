import { getNamedType, type GraphQLCompositeType, type GraphQLField, isAbstractType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql'
import { describe, expect, test } from 'vitest'
import { buildApiSchema } from '../../server/http/schema.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()
const schema = buildApiSchema()

/** Questions that give one thing that has much below it. */
const roots = [
  'commitment(code: "NL0037")', 'commitment(code: "NL0041")', 'actionPlan(id: "AP_NLD03")', 'member(id: "netherlands")', 'municipality(id: "GM0344")', 'topic(id: "open-data")',
  'practice(id: "right-to-challenge")', 'source(id: "ogp-nl0037-en")',
]

type Field = GraphQLField<unknown, unknown>

/** What is asked of a thing to reach it, and the kind of thing that it gives. */
interface Way { readonly steps: readonly string[]; readonly type: GraphQLCompositeType }

/** Fields that lead on to other things and need no arguments. */
const leadingOn = (type: GraphQLCompositeType): readonly Field[] =>
  isObjectType(type) ? Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)) : []

const typesOf = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] => (isAbstractType(type) ? schema.getPossibleTypes(type) : [type])

/** The shortest way to every field that leads on, and past it. */
function waysFrom(root: string): readonly Way[] {
  const first = getNamedType(schema.getQueryType()!.getFields()[root.slice(0, root.indexOf('('))]!.type) as GraphQLCompositeType
  const ways: Way[] = [{ steps: [root], type: first }]
  const seen = new Set<string>()
  for (const { steps, type } of ways) {
    for (const one of typesOf(type)) {
      for (const field of leadingOn(one)) {
        const name = `${one.name}.${field.name}`
        if (seen.has(name)) continue
        seen.add(name)
        ways.push({ steps: [...steps, ...(isAbstractType(type) ? [`... on ${one.name}`] : []), field.args.some(({ name: arg }) => arg === 'first') ? `${field.name}(first: 3)` : field.name], type: getNamedType(field.type) as GraphQLCompositeType })
      }
    }
  }
  return ways
}

/** All that leads on from where a way ends, asked at once. */
const belowOf = (type: GraphQLCompositeType): string =>
  typesOf(type).map((one) => `... on ${one.name} { __typename ${leadingOn(one).map(({ name }) => `${one.name}_${name}: ${name} { __typename }`).join(' ')} }`).join(' ')

describe.each(roots)('below %s', (root) => {
  test('everything that can be asked is answered, however it was reached', async () => {
    const faults: unknown[] = []
    for (const { steps, type } of waysFrom(root)) {
      const { errors } = await hub.answer(`{ ${steps.join(' { ')} { ${belowOf(type)} ${'} '.repeat(steps.length)} }`)
      if (errors && errors[0]?.extensions.code !== 'QUERY_TOO_COSTLY') faults.push([steps.join(' > '), errors[0]])
    }
    expect(faults).toEqual([])
  })
})
