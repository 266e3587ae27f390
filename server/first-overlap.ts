import type { Graph } from './graph/graph.ts'
import { runOverlap } from './overlap/computing/run.ts'
import { corpusSize } from './overlap/corpus.ts'
import { latestRun } from './overlap/overlap-run.ts'
import type { Say } from './shared/say.ts'

/** So many commitments are compared in seconds; for more, whoever starts the hub decides when. */
const mostAtStart = 1_000

/**
 * Computes overlap by words and letters where nobody ever has, so that a fresh hub is not empty of it. Before the hub is ready: beside its first answers it would
 * hold them up by seconds.
 */
export async function firstOverlap(graph: Graph, say: Say): Promise<void> {
  if ((await latestRun(graph)) !== null) return
  const size = await corpusSize(graph)
  if (size > mostAtStart) return say(`overlap was never computed, and ${size} commitments are more than the ${mostAtStart} that are compared at a start; run npm run overlap beside the hub`)
  say(`computing overlap between ${size} commitments, once ...`)
  await runOverlap({ graph, embedder: null, say: () => {} })
}
