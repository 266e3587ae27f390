import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { GraphSettings } from './settings.ts'
import type { Statement } from './statement.ts'

/** One row of an answer, by column name. */
export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

/** Runs statements inside one write transaction. */
export type Write = (statement: Statement, parameters?: Parameters) => Promise<readonly Row[]>

/** The database as the rest of the server sees it. */
export interface Graph {
  read(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>
  /** Undone where it takes longer than so many milliseconds; ten minutes unless said otherwise. */
  write<T>(work: (run: Write) => Promise<T>, mostMilliseconds?: number): Promise<T>
  /** For statements that may not share a transaction with others, such as schema changes. */
  alone(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>
  /** The plan of a statement, without running it. */
  explain(statement: Statement, parameters?: Parameters): Promise<unknown>
  verify(): Promise<void>
  close(): Promise<void>
}

const readTimeout = 15_000
/** Only commands write; as many pages as one takes at once are one transaction, and take a slow machine minutes. */
const writeTimeout = 600_000

/** Opens a database; nothing is sent before the first statement. */
export function connect(settings: GraphSettings): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    fetchSize: 1000,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    // Below the time after which an HTTP client gives up, so that it gets our error and not a broken connection.
    maxTransactionRetryTime: 8_000,
  })
  // One memory of bookmarks for all sessions: what this server wrote, it reads, on any member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE') => driver.session({ database: settings.database, defaultAccessMode: mode, bookmarkManager })
  return {
    read: (statement, parameters = {}) => within(session('READ'), (s) => readOnce(s, statement, parameters)),
    write: (work, mostMilliseconds = writeTimeout) => within(session('WRITE'), (s) => s.executeWrite((tx) => work(runnerOf(tx)), { timeout: mostMilliseconds })),
    alone: (statement, parameters = {}) => within(session('WRITE'), async (s) => rowsOf(await s.run(statement.text, stored(parameters)))),
    explain: (statement, parameters = {}) => within(session('READ'), async (s) => (await s.run(`EXPLAIN ${sent(statement)}`, { in: stored(parameters) })).summary.plan),
    verify: () => verify(driver, settings.database),
    close: () => driver.close(),
  }
}

async function within<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Auto-commit costs two round trips less than a managed transaction; that one serves as the second try when a cluster moved. */
async function readOnce(session: Session, statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
  try {
    return rowsOf(await session.run(sent(statement), { in: stored(parameters) }, { timeout: readTimeout }))
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error
    return session.executeRead((tx) => runnerOf(tx)(statement, parameters), { timeout: readTimeout })
  }
}

const runnerOf = (tx: ManagedTransaction): Write => async (statement, parameters = {}) => rowsOf(await tx.run(sent(statement), { in: stored(parameters) }))

const rowsOf = (result: { records: readonly { toObject(): Row }[] }): readonly Row[] => result.records.map((record) => record.toObject())

async function verify(driver: Driver, database: string): Promise<void> {
  await driver.verifyConnectivity({ database })
  await driver.verifyAuthentication({ database })
}

/**
 * The text as the database gets it, with all parameters inside one. Neo4j keeps a plan for each combination of sizes that lists and texts of parameters have, and
 * for each null; what is inside a map does not count, so every statement is planned once.
 */
const sent = ({ text }: Statement): string => text.replace(/\$(?=\w)/g, '$in.')

/** Every number of JavaScript would be stored as a float: whole ones are sent as integers, so that a year is 2018 and a LIMIT is one. */
function stored(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, integers(value)]))
}

function integers(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number)
  if (Array.isArray(value)) return value.map(integers)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) return stored(value as Parameters)
  return value
}
