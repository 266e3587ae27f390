import { existsSync, readFileSync } from 'node:fs'
import {
  buildSchema, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { buildApiSchema } from '../../server/http/schema.ts'

/** What others were promised. It lies beside the repository where the hub is developed, and nowhere else. */
const file = '../shared/design/contract.graphql'

/** Promised fields that are still to come. This list only ever gets shorter. */
const announced: readonly string[] = []

describe.skipIf(!existsSync(file))('the contract', () => {
  const contract = existsSync(file) ? buildSchema(readFileSync(file, 'utf8')) : buildSchema('type Query { nothing: Int }')
  const api = buildApiSchema()
  const promised = reachable(contract)

  test.each([...promised])('%s is in the API as promised', (name) => {
    expect(missing(contract.getType(name)!, api.getType(name))).toEqual([])
  })

  test.each(announced)('%s is still to come: once it is there, it leaves the list', (place) => {
    const [type, field] = place.split('.') as [string, string]
    const there = api.getType(type)
    expect(isObjectType(there) && field in there.getFields()).toBe(false)
  })
})

/** The types that can be reached without what is only announced. */
function reachable(contract: GraphQLSchema): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name) || isSpecifiedScalarType(type)) return
    seen.add(type.name)
    for (const field of fieldsOf(type)) for (const next of [field, ...field.args]) visit(getNamedType(next.type))
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type))
    if (isInterfaceType(type)) for (const implementation of contract.getPossibleTypes(type)) visit(implementation)
  }
  visit(contract.getQueryType()!)
  return seen
}

const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter((field) => !announced.includes(`${type.name}.${field.name}`)) : []

/** What a type of the API lacks of the one that was promised. */
function missing(promised: GraphQLNamedType, there: GraphQLNamedType | undefined): readonly string[] {
  if (there?.constructor !== promised.constructor) return [`${promised.name} as ${promised.constructor.name}`]
  if (isEnumType(promised) && isEnumType(there)) return promised.getValues().filter(({ name }) => !there.getValue(name)).map(({ name }) => `${promised.name}.${name}`)
  if (isInputObjectType(promised) && isInputObjectType(there)) return missingInputs(promised.name, Object.values(promised.getFields()), Object.values(there.getFields()))
  if (!('getFields' in there) || isInputObjectType(there)) return []
  return [...missingInterfaces(promised, there), ...fieldsOf(promised).flatMap((field) => missingOfField(promised.name, field, there.getFields()[field.name]))]
}

function missingInterfaces(promised: GraphQLNamedType, there: GraphQLNamedType): readonly string[] {
  const namesOf = (type: GraphQLNamedType) => ('getInterfaces' in type ? type.getInterfaces().map(({ name }) => name) : [])
  return namesOf(promised).filter((name) => !namesOf(there).includes(name)).map((name) => `${promised.name} implements ${name}`)
}

function missingOfField(type: string, promised: GraphQLField<unknown, unknown>, there: GraphQLField<unknown, unknown> | undefined): readonly string[] {
  const place = `${type}.${promised.name}`
  if (!there) return [place]
  const wrongType = String(there.type) === String(promised.type) ? [] : [`${place}: ${String(promised.type)}, got ${String(there.type)}`]
  return [...wrongType, ...missingInputs(place, promised.args, there.args)]
}

/** What is asked with must be there with type and default; what is there beside it may not be required. */
function missingInputs(place: string, promised: readonly Asked[], there: readonly Asked[]): readonly string[] {
  const written = ({ type, defaultValue }: Asked) => `${String(type)} = ${JSON.stringify(defaultValue)}`
  const wrong = promised.flatMap((wanted) => {
    const got = there.find(({ name }) => name === wanted.name)
    return got && written(got) === written(wanted) ? [] : [`${place}(${wanted.name}: ${written(wanted)})${got ? `, got ${written(got)}` : ''}`]
  })
  const required = there.filter(({ name, type }) => String(type).endsWith('!') && !promised.some((wanted) => wanted.name === name))
  return [...wrong, ...required.map(({ name }) => `${place}(${name}) is required and was not promised`)]
}

type Asked = Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>
