import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import type { Neo4jProcess } from './neo4j-process.ts'

/** How a local Neo4j is brought up: `start` begins it, `ready` returns when it can be used and throws when it never will. */
export interface Bringing {
  start(): Promise<Neo4jProcess>
  ready(neo4j: Neo4jProcess): Promise<void>
}

/** A Neo4j that is started again when it dies. */
export interface Supervised {
  readonly stop: () => Promise<void>
  /** Comes when it died too often; never otherwise. */
  readonly gone: Promise<Refusal>
}

const mostRestarts = 3
const withinMilliseconds = 10 * 60_000

/** Brings a Neo4j up and keeps it up until it is stopped. */
export async function supervise(bringing: Bringing, say: Say): Promise<Supervised> {
  let stopping = false
  let current: Neo4jProcess | undefined
  let coming: Promise<void> = Promise.resolve()
  const bringUp = async () => {
    current = await bringing.start()
    try {
      if (!stopping) await bringing.ready(current)
    } catch (error) {
      await current.end()
      if (!stopping) throw error
    }
    if (stopping) await current.end()
  }
  const keepUp = async (): Promise<Refusal> => {
    for (const deaths: number[] = []; ; ) {
      await current?.ended
      if (stopping) return new Promise(() => {})
      deaths.push(Date.now())
      if (deaths.filter((at) => at > Date.now() - withinMilliseconds).length > mostRestarts) return diedTooOften()
      say('Neo4j ended unexpectedly; starting it again ...')
      coming = bringUp().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
      await coming
    }
  }
  await bringUp()
  const stop = async () => {
    stopping = true
    await current?.end()
    await coming
  }
  return { stop, gone: keepUp() }
}

function diedTooOften(): Refusal {
  return new Refusal('DATABASE_STOPPED', `The local Neo4j ended unexpectedly more than ${mostRestarts} times within ten minutes, so the hub stops too. Read the lines above and its logs, then start again.`)
}
