import type { DayOrder } from '../../normalise/dates.ts'
import type { FieldName } from '../languages/language-table.ts'
import { languageTables } from '../languages/registry.ts'
import { datesIn, dayOrderIn, lastOf } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { labelledDates } from './labelled-dates.ts'
import { headingOf } from './labels.ts'
import { headEnd } from './milestone-head.ts'
import { labelled as numberedRow } from './milestone-row.ts'
import { joined, partOf, type Span, spanOf } from './span.ts'

/** First and last day that a passage gives. */
export interface Period { readonly start?: string; readonly end?: string; readonly at: Span }

const names = (field: FieldName): string => languageTables.flatMap(({ fields }) => fields[field] ?? []).join('|')
const labels = new RegExp(`^(?:${languageTables.flatMap(({ plan }) => plan.dates).join('|')})\\s*:?\\s*`, 'u')
const aims = new RegExp(`(?:${languageTables.flatMap(({ plan }) => plan.aim).join('|')})`, 'u')
const firstLines = 8
const longestTop = 300
const deadline = /(?:(?:^|[.;|,]\s+)(?:deadline|due date|date limite|echeance|plazo|fecha limite)\s*:\s*|(?:^|[.;|]\s+)(?:ongoing|continuous|in progress),? (?:until|till)\s+)$/u
const until = /^\.?\s*(?:[-–—]|to|until|till|a|à|au|al|hasta|tot|tot en met|t\/m|jusqu['’]?[aà]u?)(?:\s*(?:(?:the )?end(?: of)?|fin(?: de)?|fines de|eind))?\s*$/iu
/** Before the first date of a line that is nothing but a period: "From July 2018 to ...", "Début octobre 2018 - Fin ...". */
const from = /^(?:from|between|start(?:ing)?(?: in)?|begin(?:ning)?(?: of)?|du|de|d[ée]but(?: de)?|desde|del|inicios? de|van|vanaf)?\s*$/iu

/** The period of a commitment in the plan's own words: behind a label for it, or a line near the top that is nothing but a period. */
export function planPeriod(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const filled = lines.filter((line) => !isBlank(line))
  for (const [at, line] of filled.entries()) {
    const labelled = labels.exec(line.folded)
    if (!labelled && (at >= firstLines || line.text.length > 60)) continue
    const period = periodIn(labelled && line.folded.length === labelled[0].trimEnd().length ? filled[at + 1] : line, order, labelled === null) ?? (labelled && openEnded(line, order)) ?? (labelled ? yearsBehind(line, labelled[0].length) : columnsOver(line, filled[at + 1], order))
    if (period) return period
  }
  return labelledPeriod(filled, order) ?? periodAtEnd(filled, order) ?? aimOf(filled, order) ?? deadlineOf(filled, order)
}

/** "13. Title of the measure. July 2018 - June 2020", "...; Timeline: 1/7/2018 - 30/6/2020": a period that ends a line near the top, behind the end of a sentence or a label. */
function periodAtEnd(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const rows = lines.findIndex((line) => headEnd(line) !== undefined || headingOf(line) === 'milestones')
  const found = lines.slice(0, rows < 0 ? undefined : rows).filter(({ text }) => text.length < longestTop).flatMap((line, at): readonly (Period & { readonly place: number })[] => {
    const dates = datesIn(line.text, order ?? dayOrderIn(line.text))
    const [first, second] = [dates.at(-2), dates.at(-1)]
    const isPeriod = first && second && until.test(line.text.slice(first.end, second.start)) && /^[\s.;)]*$/.test(line.text.slice(second.end))
    return isPeriod && /(?:[.:;|(]|\s[–—-])\s*$/u.test(line.text.slice(0, first.start)) ? [{ start: first.date, end: lastOf(second), at: spanOf(line), place: at }] : []
  })
  // Several are those of rows.
  const [only, more] = found
  return only && !more && only.place < firstLines ? { start: only.start!, end: only.end!, at: only.at } : undefined
}

/** "Deadline: 30 June 2020", "Ongoing until December 2020": an end alone; several are of milestones. */
function deadlineOf(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const found = lines.flatMap((line): readonly Period[] => {
    const dates = numberedRow(line.text).label === undefined && line.text.length < longestTop ? datesIn(line.text, order ?? dayOrderIn(line.text)) : []
    return dates.filter(({ start }) => deadline.test(folded(line.text.slice(Math.max(0, start - 40), start)))).map(({ date }) => ({ end: date, at: spanOf(line) }))
  })
  return found.length === 1 ? found[0] : undefined
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
  return found.length === 1 ? found[0] : found.length === 0 ? oneLabelled(lines, order) : undefined
}

/** "Start date: July 2018. End date: ongoing": one of both, where the text has no more such labels with dates. */
function oneLabelled(lines: readonly Line[], order: DayOrder | undefined): Period | undefined {
  const found = lines.slice(0, firstLines).filter((line) => numberedRow(line.text).label === undefined && line.text.length < longestTop).flatMap((line): readonly Period[] => {
    const { start, end } = labelledDates(line.text, order ?? dayOrderIn(line.text))
    const date = start ?? end
    return date && /^[\s\p{L}]{0,40}[:=]\s*$/u.test(line.text.slice(0, date.start)) ? [{ ...(start ? { start: start.date } : {}), ...(end ? { end: end.date } : {}), at: spanOf(line) }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function periodIn(line: Line | undefined, order: DayOrder | undefined, alone: boolean): Period | undefined {
  if (!line) return undefined
  const dates = datesIn(line.text, order ?? dayOrderIn(line.text))
  const [first, second] = dates
  if (!first || !second || !until.test(line.text.slice(first.end, second.start))) return undefined
  return alone && (!from.test(line.text.slice(0, first.start).replace(/^\W{1,2}/, '')) || line.text.length - second.end > 2) ? undefined : { start: first.date, end: lastOf(second), at: spanOf(line) }
}

/** "January 2024 - ongoing": a beginning and words for no end. */
function openEnded(line: Line, order: DayOrder | undefined): Period | undefined {
  const [first, second] = datesIn(line.text, order ?? dayOrderIn(line.text))
  return first && !second && /^\s*(?:[-–—,;]|to|a|à|tot)\s*(?:ongoing|open|continu\p{L}*|permanen\p{L}*|indefini\p{L}*|present|en cours|en curso|doorlopend)/iu.test(line.text.slice(first.end)) ? { start: first.date, at: spanOf(line) } : undefined
}

/** "Period of implementation: 2019-2021": two years and nothing else. */
function yearsBehind(line: Line, place: number): Period | undefined {
  const [, start, end] = /^(?:de |from |du |del )?((?:19|20)\d\d)\s*(?:[-–—/]|to|a|à|al|au|hasta|tot)\s*((?:19|20)\d\d)\.?$/iu.exec(line.folded.slice(place)) ?? []
  return start && end && start < end ? { start, end, at: spanOf(line) } : undefined
}

const bothColumns = new RegExp(`^(?:${names('startDate')})[\\s|/:,;-]+(?:${names('endDate')})\\s*:?$`, 'u')

/** "Start date   End date" over a line of two dates. */
function columnsOver(line: Line, below: Line | undefined, order: DayOrder | undefined): Period | undefined {
  const dates = below && bothColumns.test(line.folded) ? datesIn(below.text, order ?? dayOrderIn(below.text)) : []
  const [start, end, more] = dates
  return below && start && end && !more && start.start === 0 && /^[\s|/,;–-]*$/.test(below.text.slice(start.end, end.start)) ? { start: start.date, end: end.date, at: spanOf(below) } : undefined
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
