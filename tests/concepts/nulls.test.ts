import { type GraphQLArgument, type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { buildApiSchema } from '../../server/http/schema.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()
const schema = buildApiSchema()

/** What required arguments are given, by field or by name. */
const given: Readonly<Record<string, string>> = {
  commitment: 'code: "NL0037"', actionPlan: 'id: "AP_NLD03"', member: 'id: "netherlands"', institution: 'id: "municipality:GM0344"', municipality: 'id: "GM0344"', topic: 'id: "open-data"',
  practice: 'id: "right-to-challenge"', source: 'id: "ogp-nl0037-en"', node: 'id: "commitment:NL0037"', nodes: 'ids: ["commitment:NL0037"]', search: 'text: "open"', neighbourhood: 'of: ["commitment:NL0037"]',
  statistics: 'by: [YEAR]', paths: 'from: "commitment:NL0037", to: "commitment:NL0028"', similar: 'text: "Open councils"', memberPeers: 'topics: ["topic:open-data"]',
  // Of no body and by nothing there are no peers: this says so with an error, so it is asked for one.
  peers: 'for: "municipality:GM0606"',
}

/** What a field is given whatever else it is asked with. */
const always = ({ name, args }: GraphQLField<unknown, unknown>): string =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined) || asked.has(name) ? (given[name] ?? '') : ''
const asked = new Set(['peers', 'memberPeers'])
const optional = (field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] => field.args.filter(({ name, type }) => !isNonNullType(type) && !always(field).includes(`${name}:`))
const called = (field: GraphQLField<unknown, unknown>, values: readonly string[]): string => {
  const all = [always(field), ...values].filter(Boolean)
  return field.name + (all.length > 0 ? `(${all.join(', ')})` : '')
}
const nulls = (field: GraphQLField<unknown, unknown>) => optional(field).map(({ name }) => `${name}: null`)

/** Below a field: its lists, and the fields of its things that take arguments, all of them null; no further down than two steps. */
function below(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return ''
  if (!isObjectType(type) && !isInterfaceType(type)) return ' { __typename }'
  const inner = Object.values((type as GraphQLObjectType).getFields()).filter((next) => depth > 0 && (next.args.length > 0 || next.name === 'edges' || next.name === 'node'))
  const steps = inner.map((next, at) => `f${at}: ${called(next, nulls(next))}${below(next, next.args.length > 0 ? depth - 1 : depth)}`)
  return ` { __typename ${steps.join(' ')} }`
}

const roots = Object.values(schema.getQueryType()!.getFields())

test.each(roots.map((field) => [field.name, field] as const))('%s takes null for every argument that may be left out, also below', async (_, field) => {
  const { errors } = await hub.answer(`{ ${called(field, nulls(field))}${below(field, 1)} }`)
  expect(errors).toBeUndefined()
})

const filters = roots.flatMap((field) => optional(field).flatMap((argument) => {
  const type = getNamedType(argument.type)
  return isInputObjectType(type) ? [[field.name, field, argument, Object.keys(type.getFields())] as const] : []
}))

test.each(filters)('%s takes null for every condition of its filter', async (_, field, argument, conditions) => {
  const { errors } = await hub.answer(`{ ${called(field, [`${argument.name}: { ${conditions.map((condition) => `${condition}: null`).join(', ')} }`])} { __typename } }`)
  expect(errors).toBeUndefined()
})

test('statements of no property in particular are those of all', async () => {
  const { commitment } = await hub.ask<{ commitment: { all: readonly unknown[]; none: readonly unknown[] } }>('{ commitment(code: "NL0037") { all: statements { value } none: statements(property: null) { value } } }')
  expect(commitment.none).toEqual(commitment.all)
  expect(commitment.all.length).toBeGreaterThan(5)
})
