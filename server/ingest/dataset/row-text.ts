import { narrowGaps } from '../../shared/narrow-gaps.ts'
import type { Passage } from '../bundle.ts'
import { bodiesOnly } from './bodies-only.ts'
import { withhold } from '../people/withhold.ts'
import { factColumns, policyColumns, textColumn } from './columns.ts'
import type { Cells } from './row.ts'

/** What a row is kept as: a text that people can read and passages can point into, without personal data. */
export interface RowText { readonly cells: Cells; readonly text: string; readonly withheld: number; readonly at: (column: string) => Passage }

/** Columns in which people wrote what they liked. */
const freeColumns: readonly string[] = ['Theme', 'Commitment Title', 'Short Title', textColumn]
/** What has no business in a cell of codes, numbers, dates or ratings: an address, a long number, running text. */
const astray = /@|\d(?:[\s().-]?\d){6}|.{60}/su
/** Columns in which institutions are named. */
export const institutionColumns: readonly string[] = ['Lead Institution', 'Supporting Institution(s)']

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
  for (const column of factColumns.filter((one) => !freeColumns.includes(one) && !institutionColumns.includes(one))) {
    if (!astray.test(raw[column] ?? '')) continue
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
    const line = column === textColumn ? `\n${column}:\n${cells[column]!.trim()}\n` : `${column}: ${cells[column]!.trim()}\n`
    const lead = line.length - line.trimStart().length
    places.set(column, { start: text.length + lead, end: text.length + line.trimEnd().length })
    text += line
  }
  return { text, places }
}

/** The cells of a row from the text that is kept of it, and where its full text stands; a cell of several lines ends where the next column begins. */
export function keptCells(text: string): { readonly cells: Cells } & ({ readonly start: number; readonly end: number } | { readonly start?: undefined; readonly end?: undefined }) {
  const before = text.indexOf(`\n${textColumn}:\n`)
  const cells: Record<string, string> = {}
  let current: string | undefined
  for (const line of (before < 0 ? text : text.slice(0, before)).split('\n')) {
    const column = headColumns.find((name) => line.startsWith(`${name}: `))
    if (column === undefined && current !== undefined) cells[current] += `\n${line}`
    if (column !== undefined) cells[(current = column)] = line.slice(column.length + 2)
  }
  return { cells, ...(before < 0 ? {} : { start: before + 1, end: text.trimEnd().length }) }
}
