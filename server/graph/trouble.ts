import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { Refusal } from '../shared/refusal.ts'

/** How the database failed, as far as it matters to whoever asked: it was stopped for taking too long, it does not answer, all ways to it are taken, or anything else. */
export type Trouble = 'TOO_LONG' | 'AWAY' | 'BUSY' | 'OTHER'

/** What sort of trouble an error of the database is; null for an error that is none of its. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Neo4jError)) return null
  if (error.code.includes('TransactionTimedOut')) return 'TOO_LONG'
  if (error.message.includes('acquisition timed out')) return 'BUSY'
  return isRetryableError(error) || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' ? 'AWAY' : 'OTHER'
}

/** What ended a command, as a refusal where it is no fault of the program: a database that went away. */
export const expectedEnd = (error: unknown): unknown =>
  troubleOf(error) === 'AWAY' ? new Refusal('DATABASE_STOPPED', 'The database went away while it was worked on. Nothing of the step under way was written, and what was written before is whole. See that it runs, then give the same command again: it goes on from there.') : error
