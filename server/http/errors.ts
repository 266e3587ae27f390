import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isRetryableError, Neo4jError } from 'neo4j-driver'
import type { Logger } from 'pino'

/** Codes that a client may see with their own message; whatever else happens is masked. */
const shown = new Set(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'QUERY_TOO_COSTLY', 'NO_SUCH_REVISION'])

/** Gives a client what it can act on, and the log the rest. */
export const formatterOf = (log: Logger) => (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const error = unwrapResolverError(thrown)
  if (error instanceof Neo4jError) return fromDatabase(formatted, error, log)
  if (error instanceof GraphQLError && shown.has(String(formatted.extensions?.code))) return withoutStack(formatted)
  log.error({ err: error, path: formatted.path }, 'a query failed')
  return { ...withoutStack(formatted), message: 'Something went wrong on our side. Try again; if it happens again, report the x-request-id of this answer.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

function fromDatabase(formatted: GraphQLFormattedError, error: Neo4jError, log: Logger): GraphQLFormattedError {
  log.error({ err: error, path: formatted.path }, 'the database refused a statement')
  if (error.code.includes('TransactionTimedOut')) return { ...formatted, message: 'The query took too long and was stopped. Ask for less at once.', extensions: { code: 'QUERY_TIMEOUT' } }
  const away = isRetryableError(error) || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired'
  return away
    ? { ...formatted, message: 'The database does not answer at the moment. Try again in some seconds.', extensions: { code: 'DATABASE_UNAVAILABLE' } }
    : { ...formatted, message: 'Something went wrong on our side. Try again; if it happens again, report the x-request-id of this answer.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

function withoutStack({ extensions, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...kept } = (extensions ?? {}) as Record<string, unknown>
  return { ...rest, extensions: kept }
}
