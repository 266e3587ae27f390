import { recordCaptures } from '../captures/record-captures.ts'
import { pagesToReadAgain } from '../captures/kept-pages.ts'
import { knownIn } from '../resolve/known.ts'
import type { Ingesting } from './ingest-pages.ts'
import { readAgain, readAgainSummary } from './read-again.ts'
import { noTally, type Part, summed, tallyOf } from './report.ts'

/** What one page tells of another is told in two rounds; more only where a number hangs on a number. */
const mostRounds = 3

/**
 * Reads pages of members, and what rows of datasets say of others, again until they say nothing new: what was recorded may be more than was known when they were read. So the state after an ingest does not
 * hang on what came first, and giving the same files again changes nothing.
 */
export async function settled(members: readonly string[], importId: string | undefined, { graph, lease, tools, today }: Ingesting): Promise<Part> {
  const revisions: number[] = []
  let counts = noTally
  for (let round = 0; round < mostRounds; round++) {
    const known = await knownIn(graph)
    const kept = await pagesToReadAgain(graph, members, known)
    const made = revisions.length
    for (let from = 0; from < kept.length; from += tools.batchSize) {
      const batch = await readAgain(kept.slice(from, from + tools.batchSize), known, { graph, tools })
      if (batch.length === 0) continue
      const recorded = await recordCaptures(graph, batch, today, { by: 'ingest', summary: readAgainSummary(batch.length), ...(importId ? { importId } : {}) }, lease)
      if (recorded.revision === null) continue
      revisions.push(recorded.revision)
      counts = summed(counts, { ...tallyOf(recorded), unchanged: 0 })
    }
    if (revisions.length === made) break
  }
  return { files: [], counts, revisions, members }
}
