import { buffer } from 'node:stream/consumers'
import type { Graph } from '../../graph/graph.ts'
import type { Lease } from '../../graph/lease.ts'
import type { Say } from '../../shared/say.ts'
import { type Capture, pageOrigin } from '../captures/capture.ts'
import { recordCaptures, type RecordedCaptures } from '../captures/record-captures.ts'
import type { Known } from '../resolve/known.ts'
import type { Asked } from './arguments.ts'
import type { InputFile } from './input-files.ts'
import type { PageRead, ReadingTools } from './reading-tools.ts'
import { countsOf, type FileReport, noCounts, type Part } from './report.ts'

/** What the parts of an ingest work with. `today` as 2026-11-28. */
export interface Ingesting { readonly graph: Graph; readonly lease: Lease; readonly known: Known; readonly tools: ReadingTools; readonly asked: Asked; readonly today: string; readonly say: Say }

type Understood = Exclude<PageRead, { readonly refused: string }>
interface OnePage { readonly file: InputFile; readonly read: PageRead }

/** Reads pages and records all that could be read in one transaction and one revision. */
export async function ingestPages(files: readonly InputFile[], at: Ingesting): Promise<Part> {
  const pages: OnePage[] = []
  for (const file of files) {
    pages.push({ file, read: await readOne(file, at) })
    if (pages.length % 100 === 0) at.say(`read ${pages.length} of ${files.length} pages ...`)
  }
  const understood = pages.flatMap(({ read }) => ('refused' in read ? [] : [read]))
  if (understood.length === 0) return { files: pages.map((page) => reportOf(page)), counts: noCounts, revisions: [] }
  const readings = understood.map(({ bundle }) => ({ bundle, origin: (capture: Capture) => pageOrigin(bundle, capture) }))
  const recorded = await recordCaptures(at.graph, readings, at.today, { by: 'ingest', summary: summaryOf(understood), keep: !at.asked.dryRun }, at.lease)
  const captures = new Map(understood.map((read, place) => [read, recorded.captures[place]!]))
  const reports = pages.map((page) => reportOf(page, captures.get(page.read as Understood), recorded))
  const sum = (of: (report: FileReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  const counts = { ...countsOf(recorded), withheld: sum(({ withheld }) => withheld), notUnderstood: sum(({ notUnderstood }) => notUnderstood.length) }
  return { files: reports, counts, revisions: recorded.revision === null || at.asked.dryRun ? [] : [recorded.revision] }
}

async function readOne(file: InputFile, { tools, known, asked }: Ingesting): Promise<PageRead> {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
  if (file.size > tools.largestPage) return { refused: `expected a page of at most ${megabytes(tools.largestPage)}, got ${megabytes(file.size)}; nothing was read of it. Give the page itself, without what it shows.` }
  if (file.size === 0) return { refused: 'expected a page, got an empty file. Save the page again.' }
  const bytes = await buffer(file.stream())
  return tools.readPage({ name: file.name, bytes, ...(asked.url ? { url: asked.url } : {}), ...(asked.capturedOn ? { capturedOn: asked.capturedOn } : {}) }, known)
}

function summaryOf(pages: readonly Understood[]): string {
  const names = [...new Set(pages.map(({ code, address }) => code ?? address))]
  return `${pages.length === 1 ? 'A page' : `${pages.length} pages`}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
}

function reportOf({ file, read }: OnePage, capture?: Capture, recorded?: RecordedCaptures): FileReport {
  if ('refused' in read) return { file: file.name, state: 'REFUSED', withheld: 0, notUnderstood: [], refused: read.refused }
  return {
    file: file.name, state: capture && recorded ? stateOf(capture, recorded) : 'UNCHANGED', form: read.form, address: read.address, ...(capture ? { source: capture.id } : {}),
    commitments: read.code ? [read.code] : [], withheld: read.withheld, notUnderstood: read.remarks,
  }
}

function stateOf(capture: Capture, { touched }: RecordedCaptures): FileReport['state'] {
  const changed = touched.includes(capture.id) || touched.includes(capture.document)
  if (!changed) return 'UNCHANGED'
  if (!capture.newest) return 'SUPERSEDED'
  return capture.isNew ? 'NEW' : 'CHANGED'
}
