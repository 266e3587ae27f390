import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isPartialDate } from '../shared/partial-date.ts'

/** A date as precise as its source is. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'ISO 8601 of any precision: 2018, 2018-07, 2018-07-01, and quarters as 2019-Q2.',
  serialize: (value) => String(value),
  parseValue: parsed,
  parseLiteral: (node) => parsed(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
})

function parsed(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value
  throw new GraphQLError(`Expected a date such as 2018, 2018-07, 2018-07-01 or 2019-Q2, got ${JSON.stringify(value)}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}
