import type { ApolloServerPlugin } from '@apollo/server'
import { getNamedType, getVariableValues, GraphQLError, type GraphQLField, type GraphQLSchema, isListType, isNonNullType, isObjectType } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { defaultPage, largestPage } from '../reading/connection.ts'

/** What one operation may cost: about the number of fields it can come to answer. */
export const largestCost = 250_000
/** Words and signs of an operation's text. */
export const mostTokens = 4_000
/** Bytes of a request. */
export const largestBody = '256kb'

/** What a bounded list is taken to hold, where no argument says how many. */
const usualList = 10

/** What every field that has a statement of its own costs for it, whatever comes back. */
const statementCost = 300

/** How many rows a field can come to give: a page as many as its first says, some as their own arguments say, other lists ten. */
function rowsOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  if (field.name === 'neighbourhood') return (Math.min(atLeast(args.limit, 100), 500) / usualList) * Math.max(1, atLeast(args.depth, 1))
  if (isObjectType(named) && named.name.endsWith('Connection')) return Math.min(atLeast(args.first, defaultPage), largestPage)
  if (field.name === 'similar') return Math.min(atLeast(args.first, usualList), 50)
  if (field.name === 'paths') return atLeast(args.first, 3)
  if (field.name === 'nodes') return Math.max(1, Array.isArray(args.ids) ? args.ids.length : 0)
  return isListType(type) && field.name !== 'edges' ? usualList : 1
}

const atLeast = (value: unknown, otherwise: number): number => Math.max(0, typeof value === 'number' ? value : otherwise)

/** A field costs one and what stands below it for each of its rows, and what it asks the database; variables count with their real values. */
const byShape: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  const asks = type.name === 'Query' || (isObjectType(named) && named.name.endsWith('Connection') && named.name !== 'CommitmentLinkConnection')
  return 1 + (asks ? statementCost : 0) + Math.ceil(rowsOf(field, args) * childComplexity)
}

/** Refuses an operation before it runs when it may cost too much, and says what it costs. */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation, operationName }) => {
      // Variables that do not fit have no cost: the execution refuses them and says which.
      if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return
      const cost = getComplexity({ schema, query: document, variables: request.variables ?? {}, estimators: [byShape], ...(operationName ? { operationName } : {}) })
      if (cost > largestCost)
        throw new GraphQLError(`Expected an operation that costs at most ${largestCost}, got ${cost}. Ask for fewer rows (first) or fewer nested lists, or use /export for everything.`, { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: largestCost } })
    },
  }),
})
