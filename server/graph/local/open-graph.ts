import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import type { GraphSettings } from '../settings.ts'
import { type Managed, manageNeo4j, type OpenGraph } from './managed-neo4j.ts'
import { keptPassword } from './own-password.ts'
import { keptPort } from './own-port.ts'
import { signIn } from './sign-in.ts'

/** What says which database to open: one's own or, without it, a local Neo4j. */
export interface Whereabouts extends Managed { readonly database: GraphSettings | undefined }

/** The database a hub works on: the one named in the settings, or a local Neo4j of its own. */
export function openGraph({ database, home, javaHome }: Whereabouts, say: Say): Promise<OpenGraph> {
  return database ? visit(database) : manageNeo4j({ home, javaHome }, say)
}

/** The same database for a command beside a hub: where a hub manages the folder already, its Neo4j serves both. */
export async function joinGraph(whereabouts: Whereabouts, say: Say): Promise<OpenGraph> {
  try {
    return await openGraph(whereabouts, say)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'HOME_IN_USE') throw error
    say('using the Neo4j of the hub that runs already ...')
    return visitHub(join(whereabouts.home, 'neo4j'), error)
  }
}

async function visit(settings: GraphSettings): Promise<OpenGraph> {
  await signIn(settings)
  return { ...settings, stop: async () => {}, gone: new Promise(() => {}) }
}

const patience = 60_000

/** The hub may be starting itself, so its Neo4j gets a minute to answer. */
async function visitHub(folder: string, inUse: Refusal): Promise<OpenGraph> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(500)) {
    const [port, password] = [await keptPort(folder), await keptPassword(folder)]
    if (port === undefined || password === undefined) continue
    const settings = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' }
    const open = await visit(settings).catch(() => undefined)
    if (open) return open
  }
  throw inUse
}
