import { underLease } from '../../graph/lease.ts'
import type { Graph } from '../../graph/graph.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import { knownIn } from '../resolve/known.ts'
import type { Asked } from './arguments.ts'
import { ingestDataset } from './ingest-dataset.ts'
import { type Ingesting, ingestPages } from './ingest-pages.ts'
import type { InputFile } from './input-files.ts'
import type { ReadingTools } from './reading-tools.ts'
import { noCounts, outcomeOf, type Part, type Report, summed } from './report.ts'
import { nextStepOf } from './words.ts'

/** Reads files into a graph that is prepared: all pages first, in one revision, then each dataset in batches. What each file is, is told by its content. */
export async function ingestFiles(graph: Graph, files: readonly InputFile[], asked: Asked, tools: ReadingTools, say: Say): Promise<Report> {
  const began = Date.now()
  const parts = await underLease(graph, async (lease) => {
    const at: Ingesting = { graph, lease, tools, asked, say, known: await knownIn(graph), today: new Date().toISOString().slice(0, 10) }
    const kinds = await Promise.all(files.map(async (file) => tools.isDataset((await file.beginning()).toString('utf8'))))
    const pages = files.filter((_, place) => !kinds[place])
    const done: Part[] = pages.length > 0 ? [await ingestPages(pages, at)] : []
    for (const file of files.filter((_, place) => kinds[place])) done.push(await refusedOr(file, ingestDataset(file, at)))
    return done
  }, say)
  return reported(parts, asked, Date.now() - began)
}

/** A dataset that is refused leaves the other files readable; who may not write any more stops. */
const refusedOr = (file: InputFile, work: Promise<Part>): Promise<Part> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code === 'LEASE_LOST') throw error
    return { files: [{ file: file.name, state: 'REFUSED' as const, form: 'DATASET', withheld: 0, notUnderstood: [], refused: error.message }], counts: noCounts, revisions: [] }
  })

function reported(parts: readonly Part[], asked: Asked, milliseconds: number): Report {
  const files = parts.flatMap((part) => part.files)
  const report = {
    outcome: outcomeOf(files), dryRun: asked.dryRun, files, counts: parts.reduce((total, part) => summed(total, part.counts), noCounts),
    revisions: parts.flatMap((part) => part.revisions), importIds: parts.flatMap(({ importId }) => importId ?? []), milliseconds, peakMemory: process.resourceUsage().maxRSS * 1024,
  }
  return { ...report, nextStep: nextStepOf(report) }
}
