import type { Graph } from '../../graph/graph.ts'
import type { Lease } from '../../graph/lease.ts'
import { type Kept, pagesBeforeSeeds } from '../captures/kept-pages.ts'
import { recordCaptures } from '../captures/record-captures.ts'
import { knownIn } from '../resolve/known.ts'
import { readAgain } from './read-again.ts'
import type { ReadingTools } from './reading-tools.ts'

/**
 * Lets newer seeds meet the pages that were read before them, so that what both tell is one. Readers are asked for only where there is such a page: a hub without pages starts
 * without them. Gives the revision, null where nothing came out otherwise.
 */
export async function readAgainBesideSeeds(graph: Graph, lease: Lease, readers: () => Promise<ReadingTools>): Promise<number | null> {
  const kept: readonly Kept[] = await pagesBeforeSeeds(graph)
  if (kept.length === 0) return null
  const readings = await readAgain(kept, await knownIn(graph), { graph, tools: await readers() })
  const { revision } = await recordCaptures(graph, readings, new Date().toISOString().slice(0, 10), { by: 'seeds', summary: 'Pages were read again beside newer seeds' }, lease)
  return revision
}
