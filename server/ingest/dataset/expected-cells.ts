import { partialDateOf } from '../normalise/dates.ts'
import { ratingIn, valuesOf } from './assessments.ts'
import { clusterCodes } from './clusters.ts'
import { factColumns, flagColumns, freeColumns, institutionColumns, policyColumns } from './columns.ts'
import { ratingColumns } from './rating-columns.ts'
import { type Cells, given } from './row.ts'

/** What a cell has to be to be read, and whether it is. */
interface Expected { readonly what: string; readonly isIt: (cell: string) => boolean }

const shaped = (what: string, shape: RegExp): Expected => ({ what, isIt: (cell) => shape.test(cell) })
const [year, flag] = [shaped('a year', /^(?:19|20)\d\d$/), shaped('1 or 0', /^[01]$/)]
const date: Expected = { what: 'a date', isIt: (cell) => partialDateOf(cell) !== undefined }

/** Of each column that is read by its value. Not among them: keys, without which there is no row, names of bodies, and what people wrote as they liked. */
const expected: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ['Action Plan Number', shaped('a whole number', /^\d{1,4}$/)], ['Action Plan End Year', year], ['Code', shaped('a code such as NLD', /^[A-Z]{2,4}$/)],
  ['National Or Local', shaped('National, Local, Legacy Local or Other', /^(?:national|(?:legacy )?local|other)$/i)],
  // Levels are parted by signs, and letters among them are few: B.2.1, 4M3, SC17, VIII.
  ['Commitment Number', shaped('a number such as 3, 1a or B.2', /^(?=.{1,24}$)(?!.*\p{L}{5})(?:.*\d|\P{L}*\p{L}{1,4}\P{L}*$)/u)],
  ['Start Date', date], ['End Date', date], ['Report Publication Year (Progress Report)', year], ['Report Publication Year (End Of Term)', year],
  ['Cluster Commitment ID(s)', { what: 'codes such as NL0037', isIt: (cell) => clusterCodes(cell) !== undefined }],
  ['URL', { what: 'an address that begins with https:// or http://', isIt: (cell) => URL.canParse(cell) && /^https?:$/.test(new URL(cell).protocol) }],
  ...[...flagColumns, ...policyColumns].map((column) => [column, flag] as const),
  ...ratingColumns.map((rating) => [rating.column, { what: `a value of the scale ${valuesOf(rating.scale).join(', ')}`, isIt: (cell: string) => ratingIn(cell, rating) !== undefined }] as const),
])

/** The columns of a row that give something else than they are read for. */
const unreadIn = (cells: Cells): readonly string[] => [...expected].filter(([column, { isIt }]) => given(cells[column]) !== undefined && !isIt(given(cells[column])!)).map(([column]) => column)

/** A row's cells without those that cannot be read. */
export function readable(cells: Cells): Cells {
  const unread = unreadIn(cells)
  return unread.length === 0 ? cells : Object.fromEntries(Object.entries(cells).filter(([column]) => !unread.includes(column)))
}

const quoted = 40

/** What is told of the cells that cannot be read. */
export const unreadFaults = (code: string, cells: Cells): readonly string[] =>
  unreadIn(cells).map((column) => `${code}, column ${column}: expected ${expected.get(column)!.what}, got "${cells[column]!.trim().slice(0, quoted)}"; it was not read`)

/** What has no business in a cell of codes, numbers, dates, ratings or addresses: an address of a person, a long number, running text. */
const astray = /@|\d(?:[\s().-]?\d){6}|.{60}/su
/** These are read with words around them: "Quarter 2, 2015". */
const loose: readonly string[] = ['Start Date', 'End Date', 'Commitment Number']
const worded = /\p{L}{3}/u

/** The columns of codes, numbers, dates and ratings in which persons may stand: all that is not read, and what is read of more than it has to be. */
export function doubtfulIn(cells: Cells): readonly string[] {
  const unread = unreadIn(cells)
  const columns = [...factColumns, ...policyColumns].filter((column) => !freeColumns.includes(column) && !institutionColumns.includes(column))
  return columns.filter((column) => unread.includes(column) || astray.test(cells[column] ?? '') || (loose.includes(column) && worded.test(cells[column] ?? '')))
}
