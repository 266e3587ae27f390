import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, getNamedType, getVariableValues, GraphQLError, type GraphQLField, type GraphQLSchema, isListType, isNonNullType, isObjectType } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { defaultPage, largestPage } from '../reading/connection.ts'

/** What one operation may cost: about the number of fields it can come to answer. */
export const largestCost = 250_000
/** Words and signs of an operation's text. */
export const mostTokens = 4_000
/** Bytes of a request. */
export const largestBody = '256kb'

/** What a list is taken to hold, where no argument says how many. */
const usualList = 10

/** Lists that hold more than others. */
const longLists: Readonly<Record<string, number>> = { 'ActionPlan.commitments': 30 }

/** What every field that has a statement of its own costs for it, whatever comes back. */
const statementCost = 300

/** Questions that compute before they answer, each in the time of so many fields: a text is held against every commitment. */
const computing: Readonly<Record<string, number>> = { similar: 20_000, search: 3_000, peers: 3_000, memberPeers: 3_000, paths: 5_000, statistics: 3_000, neighbourhood: 2_000 }

/** How many rows a field can come to give: a page as many as its first says, some as their own arguments say, other lists ten. */
function rowsOf(owner: string, field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  if (field.name === 'neighbourhood') return (Math.min(atLeast(args.limit, 100), 500) / usualList) * Math.max(1, atLeast(args.depth, 1))
  if (isObjectType(named) && named.name.endsWith('Connection')) return Math.min(atLeast(args.first, defaultPage), largestPage)
  if (field.name === 'similar') return Math.min(atLeast(args.first, usualList), 50)
  if (field.name === 'paths') return atLeast(args.first, 3)
  if (field.name === 'nodes') return Math.max(1, Array.isArray(args.ids) ? args.ids.length : 0)
  return isListType(type) && field.name !== 'edges' ? (longLists[`${owner}.${field.name}`] ?? usualList) : 1
}

const atLeast = (value: unknown, otherwise: number): number => Math.max(0, typeof value === 'number' ? value : otherwise)

/** A field costs one and what stands below it for each of its rows, and what it asks the database; variables count with their real values. */
const byShape: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  const asks = type.name === 'Query' || (isObjectType(named) && named.name.endsWith('Connection') && named.name !== 'CommitmentLinkConnection')
  return 1 + (asks ? (type.name === 'Query' && computing[field.name]) || statementCost : 0) + Math.ceil(rowsOf(type.name, field, args) * childComplexity)
}

/** The parts that are looked at before an operation counts as too costly whatever it would give: fragments in fragments double with each line. */
const mostParts = 20_000

/** Refuses an operation before it runs when it may cost too much, and says what it costs. */
export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation, operationName }) => {
      // Variables that do not fit have no cost: the execution refuses them and says which.
      if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return
      const cost = costOf(schema, document, request.variables ?? {}, operationName)
      if (cost === undefined) throw tooCostly(`Expected an operation of at most ${mostParts} fields and fragments once its fragments are written out, got more. Use fragments less often inside each other.`, { limit: mostParts })
      if (cost > largestCost) throw tooCostly(`Expected an operation that costs at most ${largestCost}, got ${cost > 1e9 ? 'more than 1000000000' : cost}. Ask for fewer rows (first) or fewer nested lists, or use /export for everything.`, { cost, limit: largestCost })
    },
  }),
})

/** What an operation costs; nothing when it has too many parts to tell. */
function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Readonly<Record<string, unknown>>, operationName: string | null): number | undefined {
  try {
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [byShape], maxQueryNodes: mostParts, ...(operationName ? { operationName } : {}) })
  } catch (error) {
    // Once its variables are known to fit, this is the library's only complaint.
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/** The error of an operation that asks for too much, with the figures in question. */
export const tooCostly = (message: string, figures: Readonly<Record<string, number>>): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 }, ...figures } })
