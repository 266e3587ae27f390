import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { type Trouble, troubleOf } from '../graph/trouble.ts'

/** Codes that a client may see with their own message; whatever else happens is masked. */
const shown = new Set(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'QUERY_TOO_COSTLY', 'NO_SUCH_REVISION'])

interface Told { readonly message: string; readonly code: string }
const masked: Told = { message: 'Something went wrong on our side. Try again; if it happens again, report the x-request-id of this answer.', code: 'INTERNAL_SERVER_ERROR' }
const toldOf: Readonly<Record<Trouble, Told>> = {
  TOO_LONG: { message: 'The query took too long and was stopped. Ask for less at once.', code: 'QUERY_TIMEOUT' },
  TOO_LARGE: { message: 'The database has not the memory for this query. Ask for less at once.', code: 'QUERY_TOO_COSTLY' },
  AWAY: { message: 'The database does not answer at the moment. Try again in some seconds.', code: 'DATABASE_UNAVAILABLE' },
  FAILED: { message: 'The database does not answer at the moment. Try again later.', code: 'DATABASE_UNAVAILABLE' },
  BUSY: { message: 'The hub answers too many questions at the moment. Try again in some seconds, or ask for less at once.', code: 'HUB_BUSY' },
  OTHER: masked,
}

/** Gives a client what it can act on, and the log the rest. */
export const formatterOf = (log: Logger) => (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  if (thrown instanceof GraphQLError && shown.has(String(formatted.extensions?.code))) return withoutStack(saidWhy(formatted))
  const error = originOf(thrown)
  log.error({ err: error, path: formatted.path }, 'a query failed')
  const { message, code } = toldOf[troubleOf(error) ?? 'OTHER']
  return { ...formatted, message, extensions: { code } }
}

/** An error met before an operation could begin: with the status that tells a client to come back, where that is what it should do. */
export const beforeBegun = (error: unknown): unknown =>
  ['AWAY', 'FAILED', 'BUSY'].includes(troubleOf(error) ?? '') ? new GraphQLError('The operation could not begin.', { originalError: error as Error, extensions: { http: { status: 503 } } }) : error

/** An answer in the form of GraphQL's errors, for what goes wrong beside it. */
export const told = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

/** What was thrown in the first place, by a resolver or before there was one. */
const originOf = (thrown: unknown): unknown => (thrown instanceof GraphQLError && thrown.originalError ? originOf(thrown.originalError) : thrown)

/** The checks of an operation give up on one whose fields can be merged in too many ways, with two bare words. */
const saidWhy = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.message === 'Validation aborted.' ? { ...error, message: 'Expected each field of a selection once, got so many of the same that the operation cannot be checked. Write each field once.', extensions: { ...error.extensions, code: 'QUERY_TOO_COSTLY' } } : error

function withoutStack({ extensions, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...kept } = (extensions ?? {}) as Record<string, unknown>
  return { ...rest, extensions: kept }
}
