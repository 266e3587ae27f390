import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import type { GraphSettings } from '../settings.ts'
import { explainingFullDisk, requireSpace } from './disk-space.ts'
import { type HomeLock, lockHome } from './home-lock.ts'
import { fetchJars } from './jars.ts'
import { findJava } from './java.ts'
import { writeConf } from './neo4j-conf.ts'
import { earlyEnd, findOrphan, forgetProcess, type Neo4jProcess, opensBolt, startNeo4j } from './neo4j-process.ts'
import { ownPassword } from './own-password.ts'
import { ownPort } from './own-port.ts'
import { endProcess } from './running-process.ts'
import { signInLocally } from './sign-in.ts'
import { supervise, type Supervised } from './supervise.ts'

/** What a managed Neo4j needs to know; `further` are lines for the end of its neo4j.conf. */
export interface Managed { readonly home: string; readonly javaHome: string | undefined; readonly further?: readonly string[] }

/** A database in use: its settings, how to leave it, and word of it when it is lost for good. */
export interface OpenGraph extends GraphSettings {
  readonly stop: () => Promise<void>
  readonly gone: Promise<Refusal>
}

/** Fetches, starts and watches over the Neo4j of a managed folder. Each step may be cut off by a kill: the next start takes it up again. */
export async function manageNeo4j(managed: Managed, say: Say): Promise<OpenGraph> {
  const home = await makeFolder(managed.home)
  return explainingFullDisk(home, async () => {
    const lock = await lockHome(home)
    try {
      const { stop, ...open } = await bringUp(join(home, 'neo4j'), managed, say)
      return { ...open, stop: () => leave(stop, lock) }
    } catch (error) {
      await lock.release()
      throw error
    }
  })
}

async function leave(stop: () => Promise<void>, lock: HomeLock): Promise<void> {
  try {
    await stop()
  } finally {
    await lock.release()
  }
}

async function bringUp(folder: string, { javaHome, further }: Managed, say: Say): Promise<OpenGraph> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const java = await findJava(javaHome)
  await fetchJars(folder, say)
  await stopOrphan(folder, say)
  await requireSpace(folder, 200, 'The local Neo4j')
  const { settings, stop, gone } = await onFreePort(java, folder, further, say)
  say('Neo4j is up')
  return { ...settings, gone, stop: () => stop().then(() => forgetProcess(folder)) }
}

/** Between the choice of a port and its use another program may take it; then another one is chosen. */
async function onFreePort(java: string, folder: string, further: Managed['further'], say: Say, attempts = 3): Promise<Supervised & { readonly settings: GraphSettings }> {
  const settings = await settle(folder, further)
  say(`starting Neo4j at ${settings.uri} ...`)
  try {
    return { settings, ...(await supervise({ start: () => startNeo4j(java, folder), ready: (neo4j) => untilReady(neo4j, settings, folder, say) }, say)) }
  } catch (error) {
    if (attempts <= 1 || !(error instanceof Refusal) || error.code !== 'PORT_IN_USE') throw error
    say('another program took that port meanwhile; choosing another one ...')
    return onFreePort(java, folder, further, say, attempts - 1)
  }
}

async function settle(folder: string, further: Managed['further']): Promise<GraphSettings> {
  const password = await ownPassword(folder)
  const port = await ownPort(folder)
  await writeConf(folder, port, further)
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' }
}

/** Stopped and not taken along: what is started here is our own child, whose end we notice. */
async function stopOrphan(folder: string, say: Say): Promise<void> {
  const orphan = await findOrphan(folder)
  if (orphan === undefined) return
  say(`stopping the Neo4j that a killed hub left running (process ${orphan}) ...`)
  await endProcess(orphan)
}

/** A store that was killed is repaired first, which takes as long as it takes; hence so much patience. */
const patience = 5 * 60_000

async function untilReady(neo4j: Neo4jProcess, settings: GraphSettings, folder: string, say: Say): Promise<void> {
  const began = Date.now()
  const waiting = setInterval(() => say(`  waiting for Neo4j (${Math.round((Date.now() - began) / 1000)} s)`), 5_000)
  try {
    while (Date.now() - began < patience) {
      if (neo4j.hasEnded()) throw await earlyEnd(folder)
      if ((await opensBolt(folder)) && (await letsIn(settings, folder))) return
      await pause(100)
    }
  } finally {
    clearInterval(waiting)
  }
  throw new Refusal('DATABASE_UNREACHABLE', `The local Neo4j runs but has not answered within ${patience / 60_000} minutes. Its logs are in ${join(folder, 'logs')}; start again, or set NEO4J_URI to use a database of your own.`)
}

/** Bolt may answer a moment before the database does. */
async function letsIn(settings: GraphSettings, folder: string): Promise<boolean> {
  try {
    await signInLocally(settings, folder)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'DATABASE_UNREACHABLE') return false
    throw error
  }
}

/** One name per folder, whatever links lead to it. */
async function makeFolder(home: string): Promise<string> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 })
    return await realpath(home)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw new Refusal('DISK_FULL', `The disk is full: the folder ${home} could not be made. Make room, then start again.`)
    throw new Refusal('BAD_CONFIG', `The managed folder should be one that can be made and written to, but ${home} cannot (${code}). Name another one in VERBAND_HOME, then start again.`)
  }
}
