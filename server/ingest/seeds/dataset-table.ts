import { CsvError, parse } from 'csv-parse/sync'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Bundle } from '../bundle.ts'
import { entriesOfRow, unsound } from '../dataset/bundle-of-row.ts'
import { areasColumn, factsTableColumns } from '../dataset/facts-table.ts'
import type { Cells } from '../dataset/row.ts'
import { linkId } from '../record/draft-of.ts'
import type { CsvRow } from './csv-file.ts'
import { knownFrom } from './known-from-bundle.ts'
import type { Fault, SeedFile } from './place.ts'

export const datasetFile = 'dataset/commitments.csv'
const source = 'source:ogp-commitments-dataset'

interface Lined { readonly key: string; readonly entry: object; readonly line: number }

/** Reads the table of the dataset's facts as the dataset itself is read; it meets the things that the other seeds describe. Rows of commitments that another file describes are left to that file. */
export function readDatasetTable(text: string, others: Bundle): SeedFile | readonly Fault[] {
  const rows = rowsOf(text)
  if ('fault' in rows) return [rows.fault]
  const known = knownFrom(others)
  const taggedOn = others.sources.find(({ id }) => id === source)?.capturedOn
  const described = new Set<string>(others.commitments.map(({ id }) => id))
  const faults: Fault[] = []
  const entries = rows.flatMap(({ cells, line }): Lined[] => {
    const at = (reason: string): Fault => ({ file: datasetFile, line, reason })
    const reason = unsound(cells)
    const code = cells['Commitment Unique Identifier'] ?? ''
    if (reason) faults.push(at(reason))
    if (reason || described.has(`commitment:${code}`)) return []
    const { entries: read } = entriesOfRow(cells, known, (column) => ({ source, section: `Row ${code}, ${column}`, stance: 'SUPPORTS' }), taggedOn)
    return Object.entries({ ...read, assessments: ratingsIn(read.assessments ?? []) }).flatMap(([key, list]) => (list as object[]).map((entry) => ({ key, entry, line })))
  })
  return faults.length > 0 ? faults : fileOf(unrepeated(entries))
}

function rowsOf(text: string): readonly { cells: Cells; line: number }[] | { readonly fault: Fault } {
  try {
    const rows = parse(text, { columns: true, info: true, bom: true, skip_empty_lines: true }) as unknown as readonly { record: CsvRow; info: { lines: number } }[]
    const missing = factsTableColumns.filter((column) => rows.length > 0 && !(column in rows[0]!.record))
    if (missing.length > 0) return { fault: { file: datasetFile, line: 1, reason: `expected the columns that npm run facts writes; missing: ${missing.join(', ')}` } }
    return rows.map(({ record: { [areasColumn]: areas, ...cells }, info }) => ({ line: info.lines, cells: { ...cells, ...Object.fromEntries((areas ?? '').split('; ').filter(Boolean).map((area) => [area, '1'])) } }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { fault: { file: datasetFile, line: Number(error.lines ?? 1), reason: error.message } }
  }
}

/** Ratings; that there is none is kept where a commitment has not been reviewed at all. Whoever reads the dataset itself gets every silence. */
function ratingsIn(assessments: Bundle['assessments']): Bundle['assessments'] {
  const rated = assessments.filter(({ state }) => state === 'RATED')
  return rated.length > 0 ? rated : assessments.filter(({ state }) => state === 'NOT_REVIEWED')
}

/** Rows say the same of members, plans and bodies again and again: once is enough. A link that both its ends assert is one link with two pieces of evidence. */
function unrepeated(entries: readonly Lined[]): readonly Lined[] {
  const seen = new Map<string, Lined>()
  return entries.filter((one) => {
    const same = keyOf(one)
    const before = same === undefined ? undefined : seen.get(same)
    if (same !== undefined && before === undefined) seen.set(same, one)
    if (before?.key === 'links') (before.entry as Link).evidence.push(...(one.entry as Link).evidence)
    return before === undefined
  })
}

type Link = Bundle['links'][number]
interface Thing { readonly id: string; readonly records: readonly { readonly voice: string; readonly says: object }[] }

function keyOf({ key, entry }: Lined): string | undefined {
  if (key === 'links') return linkId(entry as Link)
  return 'records' in entry ? fingerprint([(entry as Thing).id, (entry as Thing).records.map(({ voice, says }) => ({ voice, says }))]) : undefined
}

function fileOf(entries: readonly Lined[]): SeedFile {
  const keys = [...new Set(entries.map(({ key }) => key))]
  const byKey = new Map(keys.map((key) => [key, entries.filter((one) => one.key === key)]))
  return {
    file: datasetFile, content: Object.fromEntries([...byKey].map(([key, list]) => [key, list.map(({ entry }) => entry)])),
    lineOf: ([key, index]) => byKey.get(String(key))?.[Number(index)]?.line ?? 1,
  }
}
