import { buffer } from 'node:stream/consumers'
import type { Graph } from '../../graph/graph.ts'
import type { Lease } from '../../graph/lease.ts'
import type { Say } from '../../shared/say.ts'
import type { Bundle } from '../bundle.ts'
import { type Capture, documentIn } from '../captures/capture.ts'
import { pagesToReadAgain, translationsOf } from '../captures/kept-pages.ts'
import { recordCaptures, type RecordedCaptures } from '../captures/record-captures.ts'
import { sameDocuments } from '../same-claim/same-document.ts'
import type { KeptPage } from '../pages/captured-file.ts'
import type { Known } from '../resolve/known.ts'
import { knownWith } from '../resolve/known-with.ts'
import type { Asked } from './arguments.ts'
import type { InputFile } from './input-files.ts'
import { oneByOne } from './one-by-one.ts'
import { membersIn, readAgain, readAgainSummary, readCapture, type Understood } from './read-again.ts'
import type { PageRead, ReadingTools } from './reading-tools.ts'
import { type FileReport, noTally, type Part, tallyOf } from './report.ts'

/** What the parts of an ingest work with. `today` as 2026-11-28. */
export interface Ingesting { readonly graph: Graph; readonly lease: Lease; readonly known: Known; readonly tools: ReadingTools; readonly asked: Asked; readonly today: string; readonly say: Say }

interface OnePage { readonly file: InputFile; readonly read: PageRead }

/**
 * Reads pages and records all that could be read in one transaction and one revision. So many of the pages that are there already as one transaction can hold are read again with them
 * where these tell more of their members' plans: translations, whose lists are held against those of originals, first. All others are looked at afterwards, in batches.
 */
export async function ingestPages(files: readonly InputFile[], at: Ingesting): Promise<Part> {
  const { read, known } = await readTogether(await addressed(await readAll(files, at), at), at)
  const understood = read.flatMap((page) => ('refused' in page.read ? [] : [page.read]))
  const concerned = [...new Set(understood.flatMap(({ bundle }) => membersIn(bundle)))]
  const translations = await translationsOf(at.graph, understood.flatMap(({ code }) => (code ? [`commitment:${code}`] : [])))
  const kept = [...translations, ...(await pagesToReadAgain(at.graph, concerned, known)).filter(({ kind }) => kind !== 'DATASET')]
  const again = await readAgain([...new Map(kept.map((page) => [page.source, page])).values()].slice(0, at.tools.batchSize), known, at)
  if (understood.length + again.length === 0) return { files: read.map((page) => reportOf(page)), counts: noTally, revisions: [], members: concerned }
  // Of a text that is read twice the reading of now counts.
  const recorded = await recordCaptures(at.graph, [...again, ...understood.map(readCapture)], at.today, { by: 'ingest', summary: summaryOf(understood, again.length), keep: !at.asked.dryRun }, at.lease)
  const captures = new Map(understood.map((page, place) => [page, recorded.captures[again.length + place]!]))
  const reports = read.map((page) => reportOf(page, captures.get(page.read as Understood), recorded))
  const sum = (of: (report: FileReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  const counts = { ...tallyOf(recorded), withheld: sum(({ withheld }) => withheld), notUnderstood: sum(({ notUnderstood }) => notUnderstood.length) }
  return { files: reports, counts, revisions: recorded.revision === null || at.asked.dryRun ? [] : [recorded.revision], members: concerned }
}

async function readAll(files: readonly InputFile[], at: Ingesting): Promise<readonly OnePage[]> {
  const pages: OnePage[] = []
  for (const file of files) {
    pages.push({ file, read: await readOne(file, at) })
    if (pages.length % 100 === 0) at.say(`read ${pages.length} of ${files.length} pages ...`)
  }
  return pages
}

/** A page that does not say where it was saved from, and whose words are those of a document that seeds speak of, is read as that document. */
async function addressed(pages: readonly OnePage[], { graph, tools, known, asked }: Ingesting): Promise<readonly OnePage[]> {
  const open = pages.flatMap((page) => ('refused' in page.read || documentIn(page.read.bundle).url !== undefined ? [] : [{ page, kept: keptOf(page.read.bundle) }]))
  const told = await sameDocuments(graph, open.map(({ kept }) => kept))
  const again = new Map(open.flatMap(({ page, kept }, place) => (told[place] ? [[page, tools.readKept({ ...kept, ...told[place], ...(asked.capturedOn ? { capturedOn: asked.capturedOn } : {}) }, known)] as const] : [])))
  return pages.map((page) => ({ ...page, read: again.get(page) ?? page.read }))
}

/** Pages that name others by number are read once more when all are in, so that their order does not matter. */
async function readTogether(pages: readonly OnePage[], { tools, known: before }: Ingesting): Promise<{ readonly read: readonly OnePage[]; readonly known: Known }> {
  const known = knownWith(before, pages.flatMap(({ read }) => ('refused' in read ? [] : [read.bundle])))
  const read = await oneByOne(pages, (page): OnePage => {
    if ('refused' in page.read || !hangsOnOthers(page.read.bundle)) return page
    const { bundle } = page.read
    const again = tools.readKept(keptOf(bundle), known)
    return 'refused' in again ? page : { ...page, read: { ...again, form: page.read.form } }
  })
  return { read, known }
}

const hangsOnOthers = ({ references, commitments }: Bundle): boolean => commitments.length === 0 || references.some(({ state }) => state !== 'NOT_A_REFERENCE')

function keptOf(bundle: Bundle): KeptPage {
  const { id, url, language = 'EN', capturedOn, withheld, hinted, sha256 } = documentIn(bundle)
  return { source: id, text: bundle.sourceTexts[0]!.text, url, language, capturedOn, withheld, hinted, sha256 }
}

async function readOne(file: InputFile, { tools, known, asked }: Ingesting): Promise<PageRead> {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
  if (file.size > tools.largestPage) return { refused: `expected a page of at most ${megabytes(tools.largestPage)}, got ${megabytes(file.size)}; nothing was read of it. Give the page itself, without what it shows.` }
  if (file.size === 0) return { refused: 'expected a page, got an empty file. Save the page again.' }
  const bytes = await buffer(file.stream())
  return tools.readPage({ name: file.name, bytes, ...(asked.url ? { url: asked.url } : {}), ...(asked.capturedOn ? { capturedOn: asked.capturedOn } : {}) }, known)
}

function summaryOf(pages: readonly Understood[], again: number): string {
  const codes = [...new Set(pages.flatMap(({ code }) => (code ? [code] : [])))]
  const named = codes.length === 0 ? '' : `: ${codes.slice(0, 5).join(', ')}${codes.length > 5 ? ` and ${codes.length - 5} other commitments` : ''}`
  const said = pages.length === 0 ? [] : [`${pages.length === 1 ? 'A page' : `${pages.length} pages`}${named}`]
  return [...said, ...(again > 0 ? [pages.length > 0 ? `${again} more were read again` : readAgainSummary(again)] : [])].join('; ')
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
