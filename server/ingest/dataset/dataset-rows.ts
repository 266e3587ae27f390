import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { ZodError } from 'zod'
import type { Language } from '../../concepts/vocabulary.ts'
import { Refusal } from '../../shared/refusal.ts'
import { type Bundle, bundleSchema } from '../bundle.ts'
import { longestCell } from '../normalise/institutions.ts'
import { languageOf } from '../normalise/language.ts'
import { withhold } from '../people/withhold.ts'
import type { Known } from '../resolve/known.ts'
import { entriesOfRow, type KnownToDataset, unsound } from './bundle-of-row.ts'
import { institutionColumns, missingColumns, missingNeeded, neededColumns, textColumn, unknownColumns } from './columns.ts'
import { referencesOf } from './references.ts'
import { keptCells, rowText } from './row-text.ts'
import { longestRow, skippedRows } from './skipped-rows.ts'
import { delimiterIn, isTable, tableText } from './table-text.ts'
import type { Cells } from './row.ts'

/** One row as a bundle of its own, with the line that it begins on; what it says of others by number is a bundle apart, since it hangs on what else is known. */
export interface RowBundle { readonly code: string; readonly line: number; readonly bundle: Bundle; readonly references: Bundle; readonly withheld: number }
/** What could not be read, where, and why. */
export interface RowFault { readonly line: number; readonly fault: string }

/** What is known of the file: the day it was captured and its address. */
export interface DatasetFile { readonly capturedOn?: string; readonly url?: string }

const longestColumn = 60
const longestFirstLine = 100_000

/**
 * Reads an extract of OGP's commitments dataset row by row; memory does not grow with the file. Columns are found by their names, in any order; those that are
 * missing or unknown, broken rows, codes that come twice and cells that were not understood are told as faults, and reading goes on. A file that is no such extract is refused.
 */
export async function* datasetRows(stream: Readable, known: KnownToDataset, file: DatasetFile = {}): AsyncIterable<RowBundle | RowFault> {
  const broken: RowFault[] = []
  const texts = tableText(stream, (fault) => void broken.push({ line: 1, fault }))[Symbol.asyncIterator]()
  const first = await firstLine(texts)
  const { skipped, endless } = skippedRows((line, fault) => void broken.push({ line, fault }))
  const parser = Readable.from(withFirst(first, texts, endless)).pipe(parse({
    bom: true, info: true, delimiter: delimiterIn(first), relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: longestRow, on_skip: skipped,
  }))
  stream.once('error', (error) => parser.destroy(error))
  let header: readonly string[] | undefined
  let line = 1
  const codes = new Set<string>()
  for await (const { record, info } of parser as AsyncIterable<{ record: readonly string[]; info: { lines: number } }>) {
    yield* broken.splice(0)
    if (header === undefined) {
      header = headerOf(record)
      yield* remarks(header)
    } else yield* readRow(header, record, line, codes, known, file)
    line = info.lines + 1
  }
  yield* broken.splice(0)
  if (header === undefined) throw refusal('it is empty')
}

/** The text up to its first line's end, and what came with it. */
async function firstLine(texts: AsyncIterator<string>): Promise<string> {
  let text = ''
  while (!text.includes('\n') && text.length < longestFirstLine) {
    const next = await texts.next()
    if (next.done) return text
    text += next.value
  }
  return text
}

/** The text from its beginning on, as long as there is any use in it. */
async function* withFirst(first: string, rest: AsyncIterator<string>, ended: () => boolean): AsyncIterable<string> {
  yield first
  for (let next = await rest.next(); !next.done && !ended(); next = await rest.next()) yield next.value
}

/** Whether a file is an extract of the dataset, or a table that somebody takes for one. */
export const isDataset = (name: string, beginning: Buffer): boolean => isTable(name, beginning, neededColumns)

function headerOf(record: readonly string[]): readonly string[] {
  const header = record.map((column) => column.trim())
  const missing = missingNeeded(header)
  if (missing.length > 0) throw refusal(`its first line has no column ${missing.join(', ')}; it has ${asNamed(header)}`)
  return header
}

const refusal = (why: string): Refusal =>
  new Refusal('NOT_A_DATASET', `Expected a CSV extract of OGP's commitments dataset, whose first line names the columns ${neededColumns.join(', ')}, but ${why}. Nothing was read. Give the file as it was downloaded.`)

function* remarks(header: readonly string[]): Iterable<RowFault> {
  const [missing, unknown, places] = [missingColumns(header), unknownColumns(header), new Map(header.map((column, at) => [column, at]))]
  if (missing.length > 0) yield { line: 1, fault: `the file has no column ${listed(missing)}; nothing was read of these` }
  const twice = [...new Set(header.filter((column, at) => column !== '' && places.get(column) !== at))]
  if (twice.length > 0) yield { line: 1, fault: `the file has columns twice: ${asNamed(twice)}; of each the last was read` }
  if (unknown.length > 0) yield { line: 1, fault: `the file has columns that are not known: ${asNamed(unknown)}; they were not read` }
}

/** Columns that a file names: what stands there may be anything. */
const asNamed = (columns: readonly string[]): string => withhold(listed(columns.map((column) => column.slice(0, longestColumn) || '(no name)'))).text

const listed = (columns: readonly string[]): string => columns.slice(0, 20).join(', ') + (columns.length > 20 ? ` and ${columns.length - 20} more` : '')

function* readRow(header: readonly string[], record: readonly string[], line: number, codes: Set<string>, known: KnownToDataset, file: DatasetFile): Iterable<RowBundle | RowFault> {
  if (record.length !== header.length) return yield { line, fault: `expected ${header.length} fields as in the first line, got ${record.length}; the row was left out` }
  const raw: Cells = Object.fromEntries(header.map((column, index) => [column, record[index]]))
  const fault = unsound(raw)
  if (fault) return yield { line, fault }
  const code = raw['Commitment Unique Identifier']!.trim()
  if (codes.has(code)) return yield { line, fault: `${code} stands in the file twice; the first row was read, this one was left out` }
  codes.add(code)
  const { faults, read } = bundlesOf(code, raw, known, file)
  for (const one of faults) yield { line, fault: one }
  if (read) yield { code, line, ...read }
}

/** What a row comes to, and what was not understood of it: of a row that is left out the reason alone. */
interface RowBundles { readonly read?: Pick<RowBundle, 'bundle' | 'references' | 'withheld'>; readonly faults: readonly string[] }

/** A row is a document of its own: its text is stored, and every claim points into it. */
function bundlesOf(code: string, raw: Cells, known: KnownToDataset, file: DatasetFile): RowBundles {
  const source = `source:ogp-dataset-${code.toLowerCase()}`
  const { cells, text, withheld, at } = rowText(source, raw)
  const { entries, faults } = entriesOfRow(cells, known, at)
  const unread = institutionColumns.filter((column) => (raw[column]?.length ?? 0) > longestCell).map((column) => `${code}, column ${column}: expected at most ${longestCell.toLocaleString('en')} letters, got ${raw[column]!.length.toLocaleString('en')}; what is beyond was not read`)
  const row: KeptRow = { text, language: languageOf(cells[textColumn] ?? ''), withheld, url: file.url, capturedOn: file.capturedOn }
  const checked = bundleSchema.safeParse({ ...entries, ...documentOf(code, row) })
  if (!checked.success) return { faults: [`${code}: what its cells come to cannot be kept (${whyNot(checked.error)}); the row was left out`] }
  return { read: { bundle: checked.data, references: referencesIn(code, row, known), withheld }, faults: [...unread, ...faults] }
}

const whyNot = ({ issues }: ZodError): string => issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')

/** What is kept of a row, and what was known of its file. */
interface KeptRow { readonly text: string; readonly language: Language; readonly withheld: number; readonly url?: string | undefined; readonly capturedOn?: string | undefined }

function documentOf(code: string, { text, language, withheld, url, capturedOn }: KeptRow): Pick<Bundle, 'sources' | 'sourceTexts'> {
  const id = `source:ogp-dataset-${code.toLowerCase()}`
  const document = {
    id, kind: 'DATASET' as const, title: `OGP commitments dataset, row ${code}`, publisher: 'Open Government Partnership', language,
    captured: true, machineTranslated: false, withheld, cites: [], ...(capturedOn ? { capturedOn } : {}), ...(url ? { url } : {}),
  }
  return { sources: [document], sourceTexts: [{ source: id, text }] }
}

function referencesIn(code: string, row: KeptRow, { members, numbering }: Pick<KnownToDataset, 'members' | 'numbering'>): Bundle {
  const document = documentOf(code, row)
  return bundleSchema.parse({ ...(numbering ? referencesOf(document.sources[0]!.id, row.text, { members, numbering }) : {}), ...document })
}

/** Reads from the kept text of a row what it says of others by number, when more is known than there was. */
export function readKeptRow(row: KeptRow, known: Pick<Known, 'members' | 'numbering'>): { readonly code: string; readonly references: Bundle } {
  const code = keptCells(row.text).cells['Commitment Unique Identifier']!
  return { code, references: referencesIn(code, row, known) }
}
