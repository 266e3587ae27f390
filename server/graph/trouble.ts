import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { Refusal } from '../shared/refusal.ts'

/** How the database failed, as far as it matters to whoever asked: it was stopped for taking too long or too much memory, it does not answer, it cannot write any more, all ways to it are taken, or anything else. */
export type Trouble = 'TOO_LONG' | 'TOO_LARGE' | 'AWAY' | 'FAILED' | 'BUSY' | 'OTHER'

/** What sort of trouble an error of the database is; null for an error that is none of its. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Neo4jError)) return null
  // The second where the time ran out while it waited for what another has locked.
  if (/TransactionTimedOut|LockClientStopped/.test(error.code)) return 'TOO_LONG'
  // It counts as one that may go better next time, and so does a database that is away.
  if (/OutOfMemory/.test(error.code)) return 'TOO_LARGE'
  if (error.code.startsWith('Neo.DatabaseError.Transaction.')) return 'FAILED'
  if (error.message.includes('acquisition timed out')) return 'BUSY'
  return isRetryableError(error) || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' ? 'AWAY' : 'OTHER'
}

/** What ended a command, as a refusal where it is no fault of the program: a database that went away, or has no room for what was asked of it. */
export function expectedEnd(error: unknown): unknown {
  const trouble = troubleOf(error)
  if (trouble === 'AWAY') return new Refusal('DATABASE_STOPPED', `The database went away while it was worked on. ${whole} See that it runs, then give the same command again: it goes on from there.`)
  if (trouble === 'TOO_LARGE') return new Refusal('TOO_MUCH_AT_ONCE', `The database has not the memory for so much in one step. ${whole} Give fewer files at once, or give the database more (dbms.memory.transaction.total.max, or its heap), then try again.`)
  if (trouble === 'FAILED') return new Refusal('DATABASE_STOPPED', `The database cannot go on: ${(error as Error).message.trim()} ${whole} Most often its disk is full: make room, start the database again (a managed one starts with the hub), then give the same command again.`)
  return error
}

const whole = 'Nothing of the step under way was written, and what was written before is whole.'
