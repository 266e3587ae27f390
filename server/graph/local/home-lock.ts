import { randomUUID } from 'node:crypto'
import { readFileSync, unlinkSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../shared/refusal.ts'
import { beginningOf } from './running-process.ts'

/** The right of one process to a managed folder. */
export interface HomeLock { readonly release: () => Promise<void> }

/** Takes a managed folder; refused while another process has it, taken over when that one was killed. */
export async function lockHome(home: string): Promise<HomeLock> {
  await mkdir(home, { recursive: true, mode: 0o700 })
  const lock = join(home, 'lock')
  const mine = `${process.pid} ${await beginningOf(process.pid)}\n`
  while (!(await create(lock, mine))) {
    const holder = await readFile(lock, 'utf8').catch(() => '')
    if (await lives(holder)) throw inUse(home, holder)
    removeStale(lock, holder)
  }
  return { release: () => rm(lock, { force: true }) }
}

/** A link appears with its whole content or not at all, so nobody reads half a lock. */
async function create(lock: string, content: string): Promise<boolean> {
  const draft = `${lock}.${randomUUID()}`
  await writeFile(draft, content)
  try {
    await link(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

async function lives(holder: string): Promise<boolean> {
  const [pid, began] = split(holder)
  return pid !== undefined && (await beginningOf(Number(pid))) === began
}

/** Takes a stale lock away, unless it is another by now: looked at and removed in one go, so that of several hubs none takes a newer one. */
function removeStale(lock: string, stale: string): void {
  try {
    if (readFileSync(lock, 'utf8') === stale) unlinkSync(lock)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function split(holder: string): readonly (string | undefined)[] {
  return /^(\d+) (.+)$/.exec(holder.trim())?.slice(1) ?? []
}

function inUse(home: string, holder: string): Refusal {
  return new Refusal('HOME_IN_USE', `The folder ${home} is in use by another hub, process ${split(holder)[0]}. Stop that one first (Ctrl-C, or kill ${split(holder)[0]}), or give this one a folder of its own in VERBAND_HOME.`)
}
