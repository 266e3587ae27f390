import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import type { Embedder } from '../../likeness/model/embedder.ts'
import { languageOf } from '../../likeness/stop-words.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import type { Document } from '../../likeness/document.ts'
import type { Yardstick } from './evaluate.ts'

const columns = { code: 'Commitment Unique Identifier', member: 'Country/Locality', title: 'Commitment Title', shortTitle: 'Short Title', text: 'Full Text' } as const
/** Policy areas stand between these two columns. */
const [beforeAreas, afterAreas] = ['Supporting Institution(s)', 'Report Publication Year (Progress Report)'] as const
type Row = Readonly<Record<string, string>>

/** What a file of OGP's dataset offers to evaluate on, without a graph: policy areas as topics. It tells nothing of lineage. */
export async function yardstickOfFile(file: string, embedder: Embedder | null, say: Say): Promise<Yardstick> {
  const rows = await rowsOf(file)
  const documents: Document[] = []
  for (const row of rows) {
    documents.push(await documentOf(row, embedder))
    if (embedder && documents.length % 50 === 0) say(`  ${documents.length} of ${rows.length} read by the sentence model`)
  }
  const areas = areasOf(Object.keys(rows[0]!))
  return { documents, members: rows.map((row) => row[columns.member]!), topics: rows.map((row) => areas.filter((area) => row[area] === '1')), lineage: [], clusters: [], translations: [] }
}

async function rowsOf(file: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  try {
    for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true, relax_column_count: true }))) rows.push(row as Row)
  } catch (error) {
    throw refused(file, (error as Error).message)
  }
  const missing = [...Object.values(columns), beforeAreas, afterAreas].filter((column) => !rows[0] || !Object.hasOwn(rows[0], column))
  if (missing.length > 0) throw refused(file, rows[0] ? `without the column ${missing.join(', ')}` : 'without any row')
  return rows
}

const refused = (file: string, why: string): Refusal => new Refusal('BAD_CONFIG', `Expected in --data a CSV file of OGP's commitments dataset, got ${file} (${why}).`)

const areasOf = (names: readonly string[]): readonly string[] => names.slice(names.indexOf(beforeAreas) + 1, names.indexOf(afterAreas)).filter((name) => name !== 'Open Parliament Plan')

async function documentOf(row: Row, embedder: Embedder | null): Promise<Document> {
  const titles = [row[columns.title]!, row[columns.shortTitle]!].filter((title, place, all) => all.findIndex((other) => other.toLowerCase() === title.toLowerCase()) === place)
  const [title, body] = [titles.join('. '), row[columns.text]!]
  return { id: row[columns.code]!, language: languageOf(body), title, otherTitles: '', body, vector: embedder ? await embedder.embed({ title, body }) : null }
}
