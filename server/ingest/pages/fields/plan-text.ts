import type { DayOrder } from '../../normalise/dates.ts'
import { plainPhrase } from '../../../shared/plain-words.ts'
import { languageTables } from '../languages/registry.ts'
import { datesIn, dayOrderIn } from '../text/date-places.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { labelledDates } from './labelled-dates.ts'
import { labelled as numberedRow } from './milestone-row.ts'
import { joined, partOf, type Span, spanOf } from './span.ts'

/** First and last day that a passage gives. */
export interface Period { readonly start?: string; readonly end?: string; readonly at: Span }

const labels = new RegExp(`^(?:${languageTables.flatMap(({ plan }) => plan.dates).join('|')})\\s*:?\\s*`, 'u')
const aims = new RegExp(`(?:${languageTables.flatMap(({ plan }) => plan.aim).join('|')})`, 'u')
const firstLines = 8
const until = /^\s*(?:[-–—]|to|until|till|a|à|au|al|hasta|tot|tot en met|t\/m|jusqu['’]?[aà]u?)\s*(?:(?:the )?end(?: of)?|fin(?: de)?|fines de|eind)?\s*$/iu
/** Before the first date of a line that is nothing but a period: "From July 2018 to ...", "Début octobre 2018 - Fin ...". */
const from = /^(?:from|between|start(?:ing)?(?: in)?|begin(?:ning)?(?: of)?|du|de|d[ée]but(?: de)?|desde|del|inicios? de|van|vanaf)?\s*$/iu

/** The period of a commitment in the plan's own words: behind a label for it, or a line near the top that is nothing but a period. */
export function planPeriod(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const filled = lines.filter((line) => !isBlank(line))
  for (const [at, line] of filled.entries()) {
    const labelled = labels.exec(line.folded)
    if (!labelled && (at >= firstLines || line.text.length > 60)) continue
    const period = periodIn(labelled && line.folded.length === labelled[0].trimEnd().length ? filled[at + 1] : line, order, labelled === null)
    if (period) return period
  }
  return labelledPeriod(filled, order) ?? aimOf(filled, order)
}

/** "Start date: July 2018. End date: 30-06-2020", in one line or in two; several such lines are rows of a table. */
function labelledPeriod(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const found = lines.filter((line) => numberedRow(line.text).label === undefined).flatMap((line, at, all): readonly Period[] => {
    const own = labelledDates(line.text, order ?? dayOrderIn(line.text))
    const next = all[at + 1]
    const end = own.end ?? (own.start && next ? labelledDates(next.text, order ?? dayOrderIn(next.text)) : undefined)
    const last = end && 'date' in end ? end : end?.start === undefined ? end?.end : undefined
    return own.start && last ? [{ start: own.start.date, end: last.date, at: own.end || !next ? spanOf(line) : joined([spanOf(line), spanOf(next)], ' ') }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function periodIn(line: Line | undefined, order: DayOrder | undefined, alone: boolean): Period | undefined {
  if (!line) return undefined
  const dates = datesIn(line.text, order ?? dayOrderIn(line.text))
  const [first, second] = dates
  if (!first || !second || !until.test(line.text.slice(first.end, second.start))) return undefined
  return alone && (!from.test(line.text.slice(0, first.start).replace(/^\W{1,2}/, '')) || line.text.length - second.end > 2) ? undefined : { start: first.date, end: second.date, at: spanOf(line) }
}

/** "Short-term objective (by 31 August 2021)": an end without a beginning. */
function aimOf(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  for (const line of lines.slice(0, firstLines)) {
    const bracket = aims.test(line.folded) ? /\(([^()]{4,40})\)/.exec(line.text) : null
    const date = bracket ? datesIn(bracket[1]!, order ?? dayOrderIn(line.text))[0] : undefined
    if (bracket && date) return { end: date.date, at: partOf(line, bracket.index, bracket.index + bracket[0].length) }
  }
  return undefined
}

/** A number that a heading of the text gives the commitment, with the heading's title. */
export interface OwnHeading { readonly number: string; readonly title: string; readonly at: Span }

const words = languageTables.flatMap(({ plan }) => plan.commitment).join('|')
const withWord = new RegExp(`^(?:${words})\\s*(?:#|no\\.?|nr\\.?|n\\.?[°ºo]|num\\.?)?\\s*(?<number>[a-z]?\\.?\\d+(?:\\.\\d+)*\\.?[a-z]?|[ivx]{1,5}|\\d+-?\\([a-z]\\))\\s*(?<sign>[.:)–-])?\\s+(?<title>.*)$`, 'u')
const withoutWord = /^(?<number>\d{1,2}[a-z]?(?:\.\d{1,2}){0,2})[.)]?\s+(?<title>\p{L}.*|[‘’'"“«]\p{L}.*)$/u

/** The heading by which a text numbers its own commitment: "Commitment 3: ...", or "3. ..." before words of the title. */
export function ownHeading(lines: readonly Line[], titles: readonly string[]): OwnHeading | undefined {
  for (const line of lines.filter((one) => !isBlank(one)).slice(0, firstLines)) {
    if (line.text.length > 300) continue
    const named = withWord.exec(line.folded)?.groups
    const bare = withoutWord.exec(line.text)?.groups
    const found = [named, bare].find((one) => one && (one.sign || isTitle(one.title!, titles)))
    if (found) return { number: asWritten(found.number!, line.text).replace(/\.$/, '').replace(/^0+(?=\d)/, ''), title: line.text.replace(/^\D{0,30}?[\d.]+[a-z]?(?:-?\([a-z]\))?\s*[.:)–-]?\s*/iu, ''), at: spanOf(line) }
  }
  return undefined
}

/** Folding made letters small. */
const asWritten = (number: string, text: string): string => text.slice(0, 60).match(new RegExp(number.replace(/[.()]/g, '\\$&'), 'i'))?.[0] ?? number

/** A title is meant where half of its words are there, or where nothing but words of it is. */
function isTitle(text: string, titles: readonly string[]): boolean {
  const there = new Set(plainPhrase(text).split(' '))
  return titles.some((title) => {
    const wanted = plainPhrase(title).split(' ').filter((word) => word.length > 2)
    const own = [...there].filter((word) => word.length > 3)
    return wanted.length > 0 && (wanted.filter((word) => there.has(word)).length >= wanted.length / 2 || (own.length > 1 && own.every((word) => wanted.includes(word))))
  })
}
