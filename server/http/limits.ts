import type { ApolloServerPlugin } from '@apollo/server'
import { getNamedType, getVariableValues, GraphQLError, type GraphQLSchema, isListType, isNonNullType, isObjectType } from 'graphql'
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

/** A page costs its rows, a bounded list ten, everything else one; variables count with their real values. */
const byShape: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  if (isObjectType(named) && named.name.endsWith('Connection')) return 1 + Math.min((args.first as number | undefined) ?? defaultPage, largestPage) * childComplexity
  if (isListType(type)) return 1 + (field.name === 'edges' ? childComplexity : usualList * childComplexity)
  return 1 + childComplexity
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
