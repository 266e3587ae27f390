import { CsvError, parse } from 'csv-parse/sync'
import type { Fault, SeedFile } from './place.ts'

export type CsvRow = Readonly<Record<string, string>>

/** How the rows of one table become entries of the bundle. */
export interface Table { readonly file: string; readonly columns: readonly string[]; readonly key: string; entry(row: CsvRow): unknown }

/** Reads one table; every row keeps its line. */
export function readTable(table: Table, text: string): SeedFile | readonly Fault[] {
  try {
    const rows = parse(text, { columns: true, info: true, bom: true, skip_empty_lines: true }) as unknown as readonly { record: CsvRow; info: { lines: number } }[]
    const missing = table.columns.filter((column) => rows.length > 0 && !(column in rows[0]!.record))
    if (missing.length > 0) return [{ file: table.file, line: 1, reason: `expected the columns ${table.columns.join(', ')}; missing: ${missing.join(', ')}` }]
    return {
      file: table.file,
      content: { [table.key]: rows.map(({ record }) => table.entry(record)) },
      lineOf: ([, index]) => rows[Number(index)]?.info.lines ?? 1,
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return [{ file: table.file, line: Number(error.lines ?? 1), reason: error.message }]
  }
}
