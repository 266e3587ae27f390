import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { Refusal } from '../shared/refusal.ts'
import type { Graph, Write } from './graph.ts'
import leaseFile from './lease.cypher?raw'
import { readCypher } from './statement.ts'

const cypher = readCypher('lease', leaseFile)
/** Statements of this file, for the check that explains them all. */
export const leaseStatements = { prepare: cypher.statement('prepare'), take: cypher.statement('take'), hold: cypher.statement('hold'), release: cypher.statement('release') }

/** How long a killed owner can keep others waiting; renewed by every transaction and by a timer. */
const milliseconds = 15_000

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
    if (rows.length === 0) throw new Refusal('LEASE_LOST', 'Another hub took over writing to this database while this one was held up; nothing of this step was written. Run it again.')
  }
  // A long transaction holds the lease locked: renewals would queue behind it, each with a connection.
  let renewal: Promise<void> | undefined
  const renewing = setInterval(() => {
    renewal ??= graph.write(check).catch(() => undefined).finally(() => { renewal = undefined })
  }, milliseconds / 3)
  renewing.unref()
  try {
    return await work({ owner, check })
  } finally {
    clearInterval(renewing)
    await graph.alone(leaseStatements.release, { owner, fence }).catch(() => undefined)
  }
}

async function take(graph: Graph, owner: string, say: (line: string) => void): Promise<number> {
  let dead: string | null = null
  for (let attempt = 0; ; attempt++) {
    const [row] = await graph.write((run) => run(leaseStatements.take, { owner, milliseconds, dead }))
    if (row?.free) return row.fence as number
    if (row?.owner !== dead && diedHere(String(row?.owner))) {
      dead = String(row?.owner)
      continue
    }
    const until = new Date(row?.expires as number).toISOString()
    if (attempt === 20) throw new Refusal('LEASE_HELD', `The database is being written to by ${String(row?.owner)}, which holds the lease until ${until}. Wait for it to finish, or stop it, then try again.`)
    if (attempt === 0) say(`waiting for ${String(row?.owner)}, which writes to this database (lease until ${until})`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
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
