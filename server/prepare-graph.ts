import { headOf } from './concepts/revision/revision.ts'
import type { Graph } from './graph/graph.ts'
import { underLease } from './graph/lease.ts'
import { migrate, missingMigrations } from './graph/migrate.ts'
import { readAgainBesideSeeds } from './ingest/command/beside-seeds.ts'
import { loadSeeds } from './ingest/seeds/load-seeds.ts'
import { Refusal } from './shared/refusal.ts'
import type { Say } from './shared/say.ts'

/** Brings a database to the state a hub serves from: the schema of this program, the seeds of a folder, and every invariant kept. */
export function prepareGraph(graph: Graph, say: Say, seeds: string): Promise<void> {
  return underLease(graph, async (lease) => {
    await migrate(graph, say)
    if ((await headOf(graph)) === 0) say('loading the seeds, once ...')
    const { revision, added, retired } = await loadSeeds(graph, seeds, lease)
    if (revision === null) return
    say(`loaded the seeds: ${added} statements added, ${retired} ended (revision ${revision})`)
    const met = await readAgainBesideSeeds(graph, lease, async () => (await import('./reading-tools.ts')).readingTools)
    if (met !== null) say(`read pages again beside them (revision ${met})`)
  }, say)
}

/** For who only looks: refuses a database that no hub has brought to that state, and says where a hub would load newer seeds first. Nothing is written but the lease. */
export async function requirePrepared(graph: Graph, say: Say, seeds: string): Promise<void> {
  if ((await missingMigrations(graph)).length > 0 || (await headOf(graph)) === 0)
    throw new Refusal('NOT_PREPARED', 'Expected a database that has the schema and the seeds of this hub, to say what would change in it, but this one has not. A dry run loads nothing. Start the hub once (npm start), or leave --dry-run out: then both are loaded first.')
  const { revision, added, retired } = await underLease(graph, (lease) => loadSeeds(graph, seeds, lease, { keep: false }), say)
  if (revision !== null) say(`the seeds are others than those in the graph: without --dry-run they are loaded first (${added} statements added, ${retired} ended), and what is said here may come out otherwise`)
}
