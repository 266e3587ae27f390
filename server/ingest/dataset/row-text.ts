import { narrowGaps } from '../../shared/narrow-gaps.ts'
import type { Passage } from '../bundle.ts'
import { bodiesOnly } from './bodies-only.ts'
import { withhold } from '../people/withhold.ts'
import { factColumns, freeColumns, institutionColumns, policyColumns, textColumn } from './columns.ts'
import { doubtfulIn } from './expected-cells.ts'
import type { Cells } from './row.ts'

/** What a row is kept as: a text that people can read and passages can point into, without personal data. */
export interface RowText { readonly cells: Cells; readonly text: string; readonly withheld: number; readonly at: (column: string) => Passage }

/** Takes personal data out of the cells and writes them down, one line each ("Column: value"), flagged policy areas as one line each, the full text last. */
export function rowText(source: string, raw: Cells): RowText {
  const cells: Record<string, string | undefined> = { ...raw }
  let withheld = 0
  for (const column of freeColumns) {
    if (raw[column] === undefined) continue
    const without = withhold(narrowGaps(raw[column].normalize('NFC')))
    withheld += without.withheld
    cells[column] = without.text
  }
  for (const column of institutionColumns) {
    if (raw[column] === undefined) continue
    const bodies = bodiesOnly(raw[column])
    withheld += bodies.withheld
    cells[column] = bodies.cell
  }
  for (const column of doubtfulIn(raw)) {
    const without = withhold(raw[column]!)
    withheld += without.withheld
    cells[column] = without.text
  }
  const { text, places } = written(cells)
  return { cells, text, withheld, at: (column) => ({ source, section: column, ...places.get(column), stance: 'SUPPORTS' }) }
}

const headColumns: readonly string[] = [...factColumns, ...policyColumns]

interface Place { readonly start: number; readonly end: number }

function written(cells: Cells): { text: string; places: ReadonlyMap<string, Place> } {
  const columns = [...factColumns, ...policyColumns.filter((column) => cells[column] === '1'), textColumn].filter((column) => cells[column]?.trim())
  const places = new Map<string, Place>()
  let text = ''
  for (const column of columns) {
    const cell = cells[column]!.trim()
    // One line: what follows the line's end in a pasted title could be taken for another column.
    const line = column === textColumn ? `\n${column}:\n${cell}\n` : `${column}: ${cell.replace(/\s+/g, ' ')}\n`
    const lead = line.length - line.trimStart().length
    places.set(column, { start: text.length + lead, end: text.length + line.trimEnd().length })
    text += line
  }
  return { text, places }
}

/** The cells of a row from the text that is kept of it, and where its full text stands. */
export function keptCells(text: string): { readonly cells: Cells } & ({ readonly start: number; readonly end: number } | { readonly start?: undefined; readonly end?: undefined }) {
  const before = text.indexOf(`\n${textColumn}:\n`)
  const cells: Record<string, string> = {}
  for (const line of (before < 0 ? text : text.slice(0, before)).split('\n')) {
    const column = headColumns.find((name) => line.startsWith(`${name}: `))
    if (column !== undefined) cells[column] = line.slice(column.length + 2)
  }
  return { cells, ...(before < 0 ? {} : { start: before + 1, end: text.trimEnd().length }) }
}
