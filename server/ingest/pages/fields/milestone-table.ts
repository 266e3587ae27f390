import type { DayOrder } from '../../normalise/dates.ts'
import { languageTables } from '../languages/registry.ts'
import { type DatePlace, datesIn, dayOrderIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'
import { isBlank, type Line } from '../text/lines.ts'
import type { Span } from './span.ts'

/** A milestone as a table of the plan gives it: what, and when. */
export interface TableRow { readonly text: string; readonly label?: string; readonly start?: string; readonly end?: string; readonly due: readonly string[]; readonly parts: readonly RowPart[]; readonly at: Span }
export interface RowPart { readonly text: string; readonly start: string; readonly end: string }

const any = (part: (table: (typeof languageTables)[number]) => readonly string[]): string => languageTables.flatMap(part).join('|')
const head = new RegExp(`(?:${any(({ plan }) => plan.milestones)})`, 'u')
/** The bare word over a list, or before its first number: less sure, so that only rows with a date or number count below it. */
const bareHead = new RegExp(`^(?:${any(({ headings }) => headings.milestones ?? [])})\\s*:?\\s*(?=$|\\d)`, 'u')
const columns = new RegExp(`(?:${any(({ fields }) => [...(fields.startDate ?? []), ...(fields.endDate ?? [])])})\\s*:?`, 'gu')
const next = new RegExp(`^(?:${any(({ plan }) => plan.afterMilestones)})`, 'u')
const mostRows = 60
const longestRow = 1_500

/** The rows of a plan's table of milestones, whether each stands in a line or all run on in one paragraph. */
export function milestoneTable(lines: readonly Line[], text: string, usual?: DayOrder): readonly TableRow[] {
  const sure = lines.findIndex((line) => head.test(line.folded))
  const at = sure < 0 ? lines.findIndex((line) => bareHead.test(line.folded)) : sure
  const found = at < 0 ? undefined : bodyOf(lines, at, sure < 0 ? bareHead : head)
  if (!found) return []
  const order = usual ?? dayOrderIn(text.slice(found[0].start, found.at(-1)!.end))
  const rows = found.flatMap((line) => rowsOf(line, order))
  return (sure < 0 ? rows.filter(({ start, due, label }) => start ?? label ?? due[0]) : rows).slice(0, mostRows)
}

/** The lines under a table's head, the rest of the head's own line first, up to the next part of the form. */
function bodyOf(lines: readonly Line[], at: number, opening: RegExp): readonly [Line, ...Line[]] | undefined {
  const line = lines[at]!
  const rest = afterHead(line, opening)
  const below: Line[] = []
  for (const one of lines.slice(at + 1)) {
    if (next.test(one.folded)) break
    if (!isBlank(one)) below.push(one)
  }
  const all = [...(rest ? [rest] : []), ...below]
  return all[0] ? [all[0], ...all.slice(1)] : undefined
}

/** What stands behind the names of the columns in the head's line; folding keeps no places, so they are found again in the line itself. */
function afterHead(line: Line, opening: RegExp): Line | undefined {
  const begin = opening.exec(line.folded)
  const names = [...line.folded.slice(begin!.index).matchAll(columns)].slice(0, 2)
  const last = names.at(-1)
  const foldedEnd = begin!.index + (last ? last.index + last[0].length : begin![0].length)
  const from = placeInLine(line, foldedEnd)
  const text = line.text.slice(from).replace(/^[\s:]+/, '')
  return text === '' ? undefined : { ...line, text, start: line.end - text.length, folded: folded(text) }
}

/** The place in a line that a place in its folded form stands for. Folding takes spaces from the end, so something is put there. */
function placeInLine(line: Line, place: number): number {
  let low = 0
  let high = line.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (folded(`${line.text.slice(0, middle)}_`).length - 1 < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Two dates side by side end a row; a row that stands alone in a line may have one date or none. */
function rowsOf(line: Line, order: DayOrder): readonly TableRow[] {
  const dates = datesIn(line.text, order)
  const pairs = dates.flatMap((first, at) => (dates[at + 1] && /^[\s,;]*(?:[-–]\s*)?$/.test(line.text.slice(first.end, dates[at + 1]!.start)) && !inBrackets(line.text, first) ? [[first, dates[at + 1]!] as const] : []))
  if (pairs.length < 2) return [rowOf(line, 0, line.text.length, dates, pairs[0])]
  let from = 0
  return pairs.map((pair) => {
    const row = rowOf(line, from, pair[1].end, dates, pair)
    from = pair[1].end
    return row
  })
}

const inBrackets = (text: string, { start }: DatePlace): boolean => text.lastIndexOf('(', start) > text.lastIndexOf(')', start)

function rowOf(line: Line, from: number, to: number, dates: readonly DatePlace[], pair: readonly [DatePlace, DatePlace] | undefined): TableRow {
  const own = dates.filter(({ start, end }) => start >= from && end <= to)
  const last = own.at(-1)
  const atEnd = last && /^[\s.;]*$/.test(line.text.slice(last.end, to)) ? last : undefined
  const named = own.filter(({ start }) => /:\s*$/.test(line.text.slice(from, start)))
  const due = pair ? [] : named.length > 1 ? named : [...severalAtEnd(line.text.slice(0, to), own), ...bracketedAtEnd(line.text.slice(0, to), own)]
  const single = !pair && due.length === 0 && atEnd && !inBrackets(line.text, atEnd) ? atEnd : undefined
  const raw = line.text.slice(from, pair ? pair[0].start : (single?.start ?? (named.length > 1 ? to : (due[0]?.start ?? to))))
  const { label, text } = labelled(tidy(raw))
  const start = line.start + from
  const at = { text: line.text.slice(from, to), start, end: line.start + to, line: line.number }
  return { text, ...(label ? { label } : {}), ...(pair ? { start: pair[0].date, end: pair[1].date } : single ? { start: single.date } : {}), due: due.map(({ date }) => date), parts: partsOf(raw, own, line, from), at }
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
  return date && others.length === 0 && /\(\p{Ll}{0,12}\s?$/u.test(text.slice(0, date.start)) && /^\)[\s.;]*$/.test(text.slice(date.end)) ? [date] : []
}

/** A number in front is the milestone's own; quarters such as Q1 are none. */
function labelled(text: string): { readonly label?: string; readonly text: string } {
  const [, label, rest] = /^((?:\d{1,2}[a-z]?\.){1,3}\d{0,2}[a-z]?|\d{1,2}[.):]|[a-z][.)])\s+(.+)$/isu.exec(text) ?? []
  return label && rest ? { label: label.replace(/[.):]$/, ''), text: rest } : { text }
}

/** Addresses and page numbers that run into a row are no part of it. */
const tidy = (raw: string): string => raw.replace(/(?:https?:\/\/\S+\s*)+/g, ' ').replace(/\s+/g, ' ').replace(/\s*\(\p{Ll}{0,12}\s*$/u, '').replace(/^[\s.,;:|•–-]+|[\s,;:|–-]+$/g, '').slice(0, longestRow)

/** "- Zuid-Holland (Oct '20 - April '21)": a part of a milestone with a period of its own. */
function partsOf(raw: string, dates: readonly DatePlace[], line: Line, from: number): readonly RowPart[] {
  return [...raw.matchAll(/(?:^|\s)[-–•]\s+(\p{L}[^()]{1,80}?)\s*\(([^()]{6,40})\)/gu)].flatMap((found): readonly RowPart[] => {
    const begin = from + found.index + found[0].lastIndexOf('(')
    const inside = dates.filter(({ start, end }) => start >= begin && end <= from + found.index + found[0].length)
    const [first, second] = inside
    return first && second && line.text !== '' ? [{ text: found[1]!.replace(/\s+-\s+/g, '-').trim(), start: first.date, end: second.date }] : []
  })
}
