import type { DayOrder } from '../../normalise/dates.ts'
import { languageTables } from '../languages/registry.ts'
import type { FieldName, HeadingName, ReportKind } from '../languages/language-table.ts'
import { kindOfReport } from './report-kind.ts'
import { datesIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { labelledDates } from './labelled-dates.ts'
import { headingOf, labelOf } from './labels.ts'
import { ratingFields, type RatingField } from './rating.ts'
import { type Span, spanOf } from './span.ts'

/** A rating that the reviewer's text gives in a line of its own, and the report in which it stands. */
export interface TextRating { readonly field: RatingField; readonly raw: string; readonly report: ReportKind | undefined; readonly at: Span }
/** A milestone as the reviewer numbers it. */
export interface NumberedMilestone { readonly label: string; readonly text: string; readonly at: Span }

/** Lines such as "Verifiable: Yes" or "Did it open government? Marginal", under the heading of the report they are from. */
export function textRatings(lines: readonly Line[]): readonly TextRating[] {
  let report: ReportKind | undefined
  return lines.flatMap((line): readonly TextRating[] => {
    if (isBlank(line)) return []
    if (line.text.length < 80 && !/[:.?]/.test(line.text)) report = kindOfReport(line.text, languageTables) ?? report
    const label = labelOf(line)
    const field = label?.name as RatingField | undefined
    return label && field && (ratingFields as readonly FieldName[]).includes(field) && label.value.text.length < 120 ? [{ field, raw: label.value.text, report, at: spanOf(line) }] : []
  })
}

/** "Start Date: January 2018" and "End Date: June 2020" in the reviewer's text. */
export function reviewPeriod(lines: readonly Line[], order: DayOrder | undefined): { readonly start?: { readonly date: string; readonly at: Span }; readonly end?: { readonly date: string; readonly at: Span } } {
  const dated = (name: FieldName) => {
    for (const line of lines) {
      const label = isBlank(line) ? undefined : labelOf(line, 'exact')
      const beside = name === 'endDate' && label?.name === 'startDate' ? labelledDates(line.text, order).end : undefined
      const date = label?.name === name ? datesIn(label.value.text, order)[0] : beside
      if (date) return { date: date.date, at: spanOf(line) }
    }
    return undefined
  }
  const [start, end] = [dated('startDate'), dated('endDate')]
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

const numbered = /^(?<label>\d{1,2}(?:\.\d{1,2}[a-z]?){1,2}|\d{1,2}[a-z])\.?\s+(?<text>\S.*)$/u

/** Milestones that the reviewer lists with numbers, "3.1. ...". */
export const numberedMilestones = (lines: readonly Line[]): readonly NumberedMilestone[] => lines.flatMap((line): readonly NumberedMilestone[] => {
  const found = numbered.exec(line.text)?.groups
  return found && /\p{L}{3}/u.test(found.text!) && !/^(?:\p{L}+\s+)?(?:19|20)\d\d$/u.test(found.text!) ? [{ label: found.label!, text: found.text!, at: spanOf(line) }] : []
})

/** The lines under a heading, up to the next heading or notes at the foot. */
export function linesUnder(lines: readonly Line[], name: HeadingName): readonly Line[] {
  const from = lines.findIndex((line) => headingOf(line) === name)
  if (from < 0) return []
  const rest = lines.slice(from + 1)
  const to = rest.findIndex((line) => (!isBlank(line) && headingOf(line) !== undefined && headingOf(line) !== 'footer') || /^\[?\d{0,3}\]\s/.test(line.text))
  return (to < 0 ? rest : rest.slice(0, to)).filter((line) => !isBlank(line))
}

const impact = new RegExp(languageTables.flatMap(({ review }) => review.potentialImpact).join('|'), 'u')

/** A sentence that says what the potential impact is considered to be, and its value in the words of the text. */
export function impactInText(lines: readonly Line[]): { readonly raw: string; readonly at: Span } | undefined {
  for (const line of lines) {
    const found = impact.exec(folded(line.text))
    const raw = found?.slice(1).find(Boolean)
    if (!raw) continue
    const sentence = sentencesOf(line).find(({ text }) => impact.test(folded(text)))
    return { raw, at: sentence ?? spanOf(line) }
  }
  return undefined
}

/** The sentences of a line with their places. */
export const sentencesOf = (line: Line): readonly Span[] =>
  [...line.text.matchAll(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*(?:[.!?]+|$)/gu)].flatMap((found): readonly Span[] => {
    const text = found[0].trim()
    if (text === '') return []
    const start = line.start + found.index + found[0].indexOf(text)
    return [{ text, start, end: start + text.length, line: line.number }]
  })
