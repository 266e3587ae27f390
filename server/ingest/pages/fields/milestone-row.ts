import type { DayOrder } from '../../normalise/dates.ts'
import { languageTables } from '../languages/registry.ts'
import { type DatePlace, datesIn, lastOf, yearsIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'
import type { Line } from '../text/lines.ts'
import { labelledDates } from './labelled-dates.ts'
import type { Span } from './span.ts'

/** A milestone as a table of the plan gives it: what, and when. */
export interface TableRow { readonly text: string; readonly label?: string; readonly start?: string; readonly end?: string; readonly due: readonly string[]; readonly parts: readonly RowPart[]; readonly at: Span }
export interface RowPart { readonly text: string; readonly start: string; readonly end: string }
/** How dates of a table are meant: which figure is the day, and whether its one column of dates is for days on which something is due. */
export interface DatesOfTable {
  readonly order: DayOrder
  readonly areDue: boolean
  /** Of each column between signs, whether it is for ends; undefined where it is for neither ends nor starts. */
  readonly columns?: readonly (boolean | undefined)[]
}

type Pair = readonly [DatePlace, DatePlace]
const longestRow = 1_500
const apart = /^\.?[\s,;|]*(?:[-–—]\s*|(?:to|until|till|a|à|au|al|hasta|tot|jusqu['’]?[aà]u?)\s+)?$/iu
/** "between January and April 2023" is a period; "January and April 2023" are two days. */
const isApart = (text: string, first: DatePlace, second: DatePlace): boolean => apart.test(text.slice(first.end, second.start)) || (/(?:between|entre|tussen)\s$/iu.test(text.slice(Math.max(0, first.start - 10), first.start)) && /^\s(?:and|y|et|en)\s(?:el\s|le\s)?$/iu.test(text.slice(first.end, second.start)))
/** White space between a label's colon and its date. */
const reach = 200
/** Words before the one date of a row that say it is a day on which something is due. */
const by = new RegExp(`(?:^|[^\\p{L}])(?:${languageTables.flatMap(({ plan }) => plan.dueBy).join('|')})\\s*:?\\s*$`, 'u')

/** Two dates side by side end a row; a row that stands alone in a line may have one date or none. */
export function rowsOf(line: Line, of: DatesOfTable): readonly TableRow[] {
  const dates = datesIn(line.text, of.order)
  const enclosed = inBrackets(line.text, dates)
  const pairs = dates.flatMap((first, at): readonly Pair[] => (dates[at + 1] && isApart(line.text, first, dates[at + 1]!) && !enclosed[at] ? [[first, dates[at + 1]!]] : []))
  if (pairs.length < 2) return [rowOf(line, 0, line.text.length, dates, pairs[0] ?? labelledPair(line, of) ?? pairAtEnd(line, of), of)]
  let from = 0
  return pairs.map((pair) => {
    const row = rowOf(line, from, pair[1].end, dates, pair, of)
    from = pair[1].end
    return row
  })
}

/** "Start: July 2018 End: June 2019", whatever else stands in the row. */
function labelledPair(line: Line, { order }: DatesOfTable): Pair | undefined {
  const { start, end } = labelledDates(line.text, order)
  return start && end && start.start < end.start ? [start, end] : undefined
}

/** "(July 2018 - June 2019)" and "2019 to 2020", where the row has no other dates. */
function pairAtEnd(line: Line, { order }: DatesOfTable): Pair | undefined {
  const dates = datesIn(line.text, order)
  const [first, second, more] = dates.length > 0 ? dates : yearsIn(line.text)
  if (!first || !second || more || !isApart(line.text, first, second)) return undefined
  return dates.length === 0 || /^\)[\s.;]*$/.test(line.text.slice(second.end)) ? [first, second] : undefined
}

/** Whether the column that a date stands in is one for ends; nothing where row and head have not as many cells. */
function columnOf(text: string, { start }: DatePlace, columns: readonly (boolean | undefined)[] = []): boolean | undefined {
  return columns.length > 1 && text.split('|').length === columns.length ? columns[text.slice(0, start).split('|').length - 1] : undefined
}

/** Whether a date fills a cell of its row alone. */
const isCell = (text: string, { start, end }: DatePlace): boolean => /[|\t][^\S\t]*$/.test(text.slice(Math.max(0, start - 4), start)) && /^[^\S\t]*[|\t]/.test(text.slice(end, end + 4))

/** Of each date, in the order of the text, whether a bracket stands open before it. */
function inBrackets(text: string, dates: readonly DatePlace[]): readonly boolean[] {
  let [at, isOpen] = [0, false]
  return dates.map(({ start }) => {
    for (; at <= start; at++) isOpen = text[at] === '(' || (isOpen && text[at] !== ')')
    return isOpen
  })
}

function rowOf(line: Line, from: number, to: number, dates: readonly DatePlace[], pair: Pair | undefined, { areDue, columns }: DatesOfTable): TableRow {
  const own = dates.filter(({ start, end }) => start >= from && end <= to)
  const last = own.at(-1)
  const atEnd = last && (/^[\s.;]*$/.test(line.text.slice(last.end, to)) || (own.length === 1 && isCell(line.text, last))) ? last : undefined
  const named = own.filter(({ start }) => line.text.slice(Math.max(from, start - reach), start).trimEnd().endsWith(':'))
  const due = pair ? [] : named.length > 1 ? named : [...severalAtEnd(line.text.slice(0, to), own), ...bracketedAtEnd(line.text.slice(0, to), own)]
  const isBy = ({ start }: DatePlace) => by.test(folded(line.text.slice(Math.max(from, start - 30), start)))
  const year = own.length === 0 ? yearsIn(line.text).find((one) => one.start >= from && isBy(one)) : undefined
  const begins = (date: DatePlace) => beginning.test(line.text.slice(0, date.start))
  const single = !pair && due.length === 0 ? (atEnd && !inBrackets(line.text, [atEnd])[0] ? atEnd : year) ?? own.find(begins) : undefined
  const isDue = single !== undefined && !begins(single) && (columnOf(line.text, single, columns) ?? (areDue || isBy(single)))
  const raw = line.text.slice(from, pair ? pair[0].start : (single?.start ?? (named.length > 1 ? to : (due[0]?.start ?? to))))
  const { label, text: before } = labelled(tidy(raw))
  // Where the period stands first, what is to be done stands behind it.
  const text = pair && before.split(' ').length < 4 && !before.includes('|') ? tidy(`${before} ${line.text.slice(pair[1].end, to).replace(/^[\s).;,]+/, '')}`) : before
  const start = line.start + from
  const at = { text: line.text.slice(from, to), start, end: line.start + to, line: line.number }
  const when = pair ? { start: pair[0].date, end: lastOf(pair[1]) } : single && !isDue ? { start: single.date, ...(single.until ? { end: single.until } : {}) } : {}
  return { text, ...(label ? { label } : {}), ...when, due: [...due, ...(single && isDue ? [single] : [])].map(lastOf), parts: partsOf(raw, own, line, from), at }
}

/** Dates at the end that "and" joins: each is a day on which something is due. */
function severalAtEnd(text: string, dates: readonly DatePlace[]): readonly DatePlace[] {
  const last = dates.at(-1)
  if (!last || !/^[\s.;]*$/.test(text.slice(last.end))) return []
  let first = dates.length - 1
  while (first > 0 && /^\s*(?:,|,?\s*(?:and|y|et|en|&))\s*$/u.test(text.slice(dates[first - 1]!.end, dates[first]!.start))) first -= 1
  return first < dates.length - 1 ? dates.slice(first) : []
}

/** "(December 2023)", "(by March 2024)" at the end of a row that has no other date. */
function bracketedAtEnd(text: string, dates: readonly DatePlace[]): readonly DatePlace[] {
  const [date, ...others] = dates
  return date && others.length === 0 && /\((?:\p{Ll}{1,12}\s){0,4}$/u.test(text.slice(0, date.start)) && !beginning.test(text.slice(0, date.start)) && /^\)[\s.;]*$/.test(text.slice(date.end)) ? [date] : []
}

/** "(from January 2017)" is when it begins. */
const beginning = /\((?:from|since|starting|as of|d[èe]s|depuis|à partir de|desde|a partir de|vanaf|sinds)\s(?:\p{Ll}+\s)?$/u

const nouns = languageTables.flatMap(({ plan }) => plan.milestone).join('|')
/** A number in front is the milestone's own, with or without a word for what it counts; quarters such as Q1 are none. A letter has a sign behind it: "Medidas a tomar" counts nothing. */
const numbered = new RegExp(`^(?:(?:${nouns})(?:\\s+|(?=\\d))(?:n[°ºo.]*\\s?)?(?:(?<word>\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?)(?<sign>\\s*[.:)–-])?|(?<letter>[a-z])(?:\\s*[.:)–-]|$))|(?<label>(?:\\d{1,2}[a-z]?\\.){1,3}\\d{0,2}[a-z]?|\\d{1,2}[.):]|\\(?[a-z][.)]|[MHJ]\\d{1,2}[.:)]|\\d{1,2}(?=\\s?[-–|]\\s))\\s*[-–|]?(?=\\s))(?:\\s+(?<text>.+)|\\s*)$`, 'isu')
/** "Action 5 of the plan": a sentence goes on behind the number. */
const goesOn = new RegExp(`^(?:${languageTables.flatMap(({ common }) => common).join('|')})(?!\\p{L})`, 'u')

/** The number that a row begins with, and the rest of it. */
export function labelled(text: string): { readonly label?: string; readonly text: string } {
  const even = text.replace(/^(\d{1,2})-\s+/, '$1. ')
  // Words are compared without accents, which leaves every letter in its place.
  const found = numbered.exec(even.normalize('NFD').replace(/\p{M}/gu, ''))?.groups
  const word = found?.word ?? found?.letter
  const label = (word ?? found?.label)?.replace(/[.):]+$/, '').replace(/^\(/, '')
  if (!label || (found?.text === undefined && word === undefined)) return { text }
  if (found?.word !== undefined && found.sign === undefined && goesOn.test(found.text ?? '')) return { text }
  return { label, text: found?.text === undefined ? '' : even.slice(even.length - found.text.length) }
}

/** Names of columns that stand before a date, addresses and page numbers that run into a row are no part of it. */
const column = new RegExp(`[\\s|,;.(–-]+(?:${languageTables.flatMap(({ fields }) => fields.startDate ?? []).join('|')})\\s*:?\\s*$`, 'iu')
const tidy = (raw: string): string => raw.replace(/(?:https?:\/\/\S+\s*)+/g, ' ').replace(/\s+/g, ' ').slice(0, longestRow).replace(column, '').replace(/\s*\((?:\p{Ll}{1,12}\s){0,4}\p{Ll}{0,12}\s*$/u, '').replace(/^[\s.,;:|•–-]+|[\s,;:|(–-]+$/g, '')

/** "- Zuid-Holland (Oct '20 - April '21)": a part of a milestone with a period of its own. */
function partsOf(raw: string, dates: readonly DatePlace[], line: Line, from: number): readonly RowPart[] {
  return [...raw.matchAll(/(?:^|\s)[-–•]\s+(\p{L}[^()]{1,80}?)\s*\(([^()]{6,40})\)/gu)].flatMap((found): readonly RowPart[] => {
    const begin = from + found.index + found[0].lastIndexOf('(')
    const inside = dates.filter(({ start, end }) => start >= begin && end <= from + found.index + found[0].length)
    const [first, second] = inside
    return first && second && line.text !== '' ? [{ text: found[1]!.replace(/\s+-\s+/g, '-').trim(), start: first.date, end: second.date }] : []
  })
}
