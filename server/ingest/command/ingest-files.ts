import { underLease } from '../../graph/lease.ts'
import type { Graph } from '../../graph/graph.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import { knownIn } from '../resolve/known.ts'
import type { Asked } from './arguments.ts'
import { endsAll, ingestDataset } from './ingest-dataset.ts'
import { type Ingesting, ingestPages } from './ingest-pages.ts'
import { settled } from './settled.ts'
import type { InputFile } from './input-files.ts'
import type { ReadingTools } from './reading-tools.ts'
import { countsOf, noTally, outcomeOf, type Part, type Report, summed } from './report.ts'
import { nextStepOf } from './words.ts'

/**
 * Reads files into a graph that is prepared: each dataset in batches, then all pages in one revision, since pages name plans by their years alone and commitments by
 * numbers. What each file is, is told by its content.
 */
export async function ingestFiles(graph: Graph, files: readonly InputFile[], asked: Asked, tools: ReadingTools, say: Say): Promise<Report> {
  const began = Date.now()
  if (asked.url !== undefined && files.length > 1) throw new Refusal('BAD_ARGUMENTS', `Expected one file with --url, since an address is that of one page, got ${files.length}. Give each page with its own address, or pages that were saved with theirs.`)
  const parts = await underLease(graph, async (lease) => {
    const at: Ingesting = { graph, lease, tools, asked, say, known: await knownIn(graph), today: new Date().toISOString().slice(0, 10) }
    const kinds = await Promise.all(files.map(async (file) => tools.isDataset(file.name, await file.beginning())))
    const done: Part[] = []
    for (const file of files.filter((_, place) => kinds[place])) done.push(await refusedOr(file, ingestDataset(file, at)))
    const pages = files.filter((_, place) => !kinds[place])
    if (pages.length > 0) done.push(await ingestPages(pages, done.length > 0 ? { ...at, known: await knownIn(graph) } : at))
    return asked.dryRun ? done : [...done, await settled([...new Set(done.flatMap((part) => part.members))], done.find((part) => part.importId)?.importId, at)]
  }, say)
  return reported(parts, asked, Date.now() - began)
}

/** A dataset that is refused leaves the other files readable. */
const refusedOr = (file: InputFile, work: Promise<Part>): Promise<Part> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refusal) || endsAll.includes(error.code)) throw error
    return { files: [{ file: file.name, state: 'REFUSED' as const, form: 'DATASET', withheld: 0, notUnderstood: [], refused: error.message }], counts: noTally, revisions: [], members: [] }
  })

function reported(parts: readonly Part[], asked: Asked, milliseconds: number): Report {
  const files = parts.flatMap((part) => part.files)
  const report = {
    outcome: outcomeOf(files), dryRun: asked.dryRun, files, counts: countsOf(parts.reduce((total, part) => summed(total, part.counts), noTally)),
    revisions: parts.flatMap((part) => part.revisions), importIds: parts.flatMap(({ importId }) => importId ?? []), milliseconds, peakMemory: process.resourceUsage().maxRSS * 1024,
  }
  return { ...report, nextStep: nextStepOf(report) }
}
