import { headOf } from './concepts/revision/revision.ts'
import type { Graph } from './graph/graph.ts'
import { underLease } from './graph/lease.ts'
import { migrate } from './graph/migrate.ts'
import { readAgainBesideSeeds } from './ingest/command/beside-seeds.ts'
import { loadSeeds } from './ingest/seeds/load-seeds.ts'
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
