import { recordCaptures } from '../captures/record-captures.ts'
import { knownIn } from '../resolve/known.ts'
import type { Ingesting } from './ingest-pages.ts'
import { readAgain, readAgainSummary, readCapture } from './read-again.ts'
import { countsOf, noCounts, type Part } from './report.ts'

/** What one page tells of another is told in two rounds; more only where a number hangs on a number. */
const mostRounds = 3

/**
 * Reads pages of members again until they say nothing new: what was recorded may be more than was known when they were read. So the state after an ingest does not
 * hang on what came first, and giving the same files again changes nothing.
 */
export async function settled(members: readonly string[], { graph, lease, tools, today }: Ingesting): Promise<Part> {
  const revisions: number[] = []
  let counts = noCounts
  for (let round = 0; round < mostRounds; round++) {
    const again = await readAgain(members, await knownIn(graph), { graph, tools })
    if (again.length === 0) break
    const recorded = await recordCaptures(graph, again.map(readCapture), today, { by: 'ingest', summary: readAgainSummary(again.length) }, lease)
    if (recorded.revision === null) break
    revisions.push(recorded.revision)
    counts = { ...countsOf(recorded), unchanged: 0 }
  }
  return { files: [], counts, revisions, members }
}
