import { stringify } from 'csv-stringify/sync'
import type { Cell, Column } from './table.ts'

/** What stands between the entries of a list within one field. */
export const listSeparator = ' | '

/**
 * Writes rows as CSV (RFC 4180, UTF-8, one header line). A text that begins like a formula (=, +, -, @, tab or return) gets an apostrophe before it:
 * spreadsheets would otherwise carry out what somebody else has written.
 */
export async function* csvOf<Row>(columns: readonly Column<Row>[], pieces: AsyncIterable<readonly Row[]>, rev: number): AsyncGenerator<string> {
  const written = (records: readonly (readonly string[] | readonly (string | number)[])[]) => stringify([...records], { record_delimiter: 'windows', escape_formulas: true })
  yield written([columns.map(({ name }) => name)])
  for await (const rows of pieces) yield written(rows.map((row) => columns.map(({ of }) => field(of(row, rev)))))
}

function field(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell === 'number') return cell
  return typeof cell === 'object' ? cell.join(listSeparator) : String(cell)
}
