import { isRetryableError, Neo4jError } from 'neo4j-driver'

/** How the database failed, as far as it matters to whoever asked: it was stopped for taking too long, it does not answer, or anything else. */
export type Trouble = 'TOO_LONG' | 'AWAY' | 'OTHER'

/** What sort of trouble an error of the database is; null for an error that is none of its. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Neo4jError)) return null
  if (error.code.includes('TransactionTimedOut')) return 'TOO_LONG'
  return isRetryableError(error) || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' ? 'AWAY' : 'OTHER'
}
