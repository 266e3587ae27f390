import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../shared/refusal.ts'
import type { Graph, Parameters, Write } from './graph.ts'
import leaseFile from './lease.cypher?raw'
import { readCypher } from './statement.ts'
import { troubleOf } from './trouble.ts'

const cypher = readCypher('lease', leaseFile)
/** Statements of this file, for the check that explains them all. */
export const leaseStatements = { prepare: cypher.statement('prepare'), look: cypher.statement('look'), take: cypher.statement('take'), hold: cypher.statement('hold'), release: cypher.statement('release') }

/**
 * How long an owner that was killed on another machine can keep others waiting; renewed by every transaction and by a timer. Where several commands share a slow processor, reading the seeds alone
 * can keep a timer from its turn for ten seconds.
 */
const milliseconds = 30_000

/** The right to write, held by one process at a time; `check` belongs into every transaction that writes. */
export interface Lease { readonly owner: string; check(run: Write): Promise<void> }

/**
 * Does a piece of writing work under the lease. A lease is fenced: who lost it, by sleeping or by being cut off, cannot write any more,
 * because each transaction asks for it again under the number it was given.
 */
export async function underLease<T>(graph: Graph, work: (lease: Lease) => Promise<T>, say: (line: string) => void = () => {}): Promise<T> {
  await graph.alone(leaseStatements.prepare)
  const owner = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const fence = await take(graph, owner, say)
  const check = async (run: Write): Promise<void> => {
    const rows = await run(leaseStatements.hold, { owner, fence, milliseconds })
    if (rows.length === 0) throw new Refusal('LEASE_LOST', 'Another hub or command took over writing to this database while this one was held up; nothing of this step was written. Run it again.')
  }
  // A long transaction holds the lease locked: renewals would queue behind it, each with a connection.
  let renewal: Promise<void> | undefined
  const renewing = setInterval(() => {
    renewal ??= graph.write(check).catch(() => undefined).finally(() => { renewal = undefined })
  }, milliseconds / 6)
  renewing.unref()
  try {
    return await work({ owner, check })
  } finally {
    clearInterval(renewing)
    await graph.alone(leaseStatements.release, { owner, fence }).catch(() => undefined)
  }
}

/** So long others are waited for, and one who has the lease locked each time, in milliseconds. */
const patience = 45_000
const lockPatience = 3_000

async function take(graph: Graph, owner: string, say: (line: string) => void): Promise<number> {
  const end = Date.now() + patience
  for (let waits = 0; ; waits++) {
    const holder = await holderOf(graph)
    const dead = holder && diedHere(holder.owner) ? holder.owner : null
    const fence = holder && dead === null && !holder.ranOut ? undefined : await tried(graph, { owner, milliseconds, dead })
    if (fence !== undefined) return fence
    // Whoever was quicker has it by now.
    const now = holder ?? (await holderOf(graph))
    if (Date.now() > end) throw new Refusal('LEASE_HELD', `The database is being written to by ${told(now)}. Wait for it to finish, or stop it, then try again.`)
    if (waits === 0) say(`waiting for ${told(now)}`)
    await pause(1_000)
  }
}

/** Who holds it, and until when: within a step it goes on, which others cannot see before that is over. */
function told(holder: Holder | undefined): string {
  if (holder === undefined) return 'another command, which took the lease just now'
  const until = new Date(holder.expires).toISOString()
  return `${holder.owner}, which holds the lease ${holder.ranOut ? `for the step that it is in the middle of (until ${until}, and then as long as that lasts)` : `until ${until}`}`
}

interface Holder { readonly owner: string; readonly expires: number; readonly ranOut: boolean }

/** Who has it, read without waiting for a step in which it is locked. */
async function holderOf(graph: Graph): Promise<Holder | undefined> {
  return (await graph.read(leaseStatements.look))[0] as unknown as Holder | undefined
}

/** The number under which it was taken; nothing where another has it, or is in the middle of a step. */
async function tried(graph: Graph, wanted: Parameters): Promise<number | undefined> {
  try {
    const [row] = await graph.write((run) => run(leaseStatements.take, wanted), lockPatience)
    return row?.free ? (row.fence as number) : undefined
  } catch (error) {
    if (troubleOf(error) !== 'TOO_LONG') throw error
    return undefined
  }
}

/** Whether an owner was a process of this machine that is no more: nobody needs to wait for its lease to run out. */
function diedHere(owner: string): boolean {
  const [host, pid] = owner.split('/')
  if (host !== hostname() || !pid) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
