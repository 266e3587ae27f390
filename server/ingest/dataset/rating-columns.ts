import type { ScaleName } from '../../concepts/scales.ts'
import { reportNamed } from '../normalise/report-name.ts'
import type { Indicator } from '../../concepts/vocabulary.ts'

/** Which of a plan's two reports a rating stands in: the first one, on design or progress, or the closing one. */
export type ReportTurn = 'FIRST' | 'CLOSING'

export interface RatingColumn {
  readonly column: string
  readonly indicator: Indicator
  readonly scale: ScaleName
  readonly report: ReportTurn
  /** Words or signs of the column that the scale has another word for. */
  readonly words?: Readonly<Record<string, string>>
}

const yesNo = { 1: 'Yes', 0: 'No' }

/** One rating a column, each on a scale of its own; read by their words, never by the numbers beside them. */
export const ratingColumns: readonly RatingColumn[] = [
  { column: 'Specificity', indicator: 'SPECIFICITY', scale: 'SPECIFICITY', report: 'FIRST' },
  { column: 'Verifiable', indicator: 'VERIFIABLE', scale: 'VERIFIABLE', report: 'FIRST', words: yesNo },
  { column: 'Potential Impact', indicator: 'POTENTIAL_IMPACT', scale: 'POTENTIAL_IMPACT', report: 'FIRST' },
  { column: 'Potential for Results', indicator: 'POTENTIAL_FOR_RESULTS', scale: 'POTENTIAL_FOR_RESULTS', report: 'FIRST' },
  { column: 'Completion (Progress Report)', indicator: 'COMPLETION', scale: 'COMPLETION', report: 'FIRST', words: { Unclear: 'No evidence' } },
  { column: 'Starred (2015 Only)', indicator: 'STARRED', scale: 'STARRED_OLDER_FORMULA', report: 'FIRST', words: yesNo },
  { column: 'Starred (Current Formula) Progress Report', indicator: 'STARRED', scale: 'STARRED', report: 'FIRST', words: yesNo },
  { column: 'Completion (End Of Term)', indicator: 'COMPLETION', scale: 'COMPLETION', report: 'CLOSING', words: { Unclear: 'No evidence' } },
  { column: 'Early Results', indicator: 'EARLY_RESULTS', scale: 'EARLY_RESULTS', report: 'CLOSING' },
  { column: 'Did It Open Government (Overall)', indicator: 'DID_IT_OPEN_GOVERNMENT', scale: 'DIOG', report: 'CLOSING' },
  { column: 'Did It Open Government (Access To Information)', indicator: 'OPENED_ACCESS_TO_INFORMATION', scale: 'OPENED_ACCESS_TO_INFORMATION', report: 'CLOSING' },
  { column: 'Did It Open Government (Civic Participation)', indicator: 'OPENED_CIVIC_PARTICIPATION', scale: 'OPENED_CIVIC_PARTICIPATION', report: 'CLOSING' },
  { column: 'Did It Open Government: Public Accountability', indicator: 'OPENED_PUBLIC_ACCOUNTABILITY', scale: 'OPENED_PUBLIC_ACCOUNTABILITY', report: 'CLOSING' },
  { column: 'Starred (Current Formula) End of Term', indicator: 'STARRED', scale: 'STARRED', report: 'CLOSING', words: yesNo },
]

/** The values a commitment can be relevant to, one flag each; rated together, until plans of 2019. */
export const valueColumns: readonly { readonly column: string; readonly value: string }[] = [
  { column: 'OGP Value Access To Information', value: 'Access to Information' }, { column: 'OGP Value Civic Participation', value: 'Civic Participation' },
  { column: 'OGP Value Public Accountability', value: 'Public Accountability' }, { column: 'OGP Value Technology', value: 'Technology' },
]

/**
 * What OGP calls the reviewer's report on a plan: "Netherlands Design Report 2018-2020". The dataset gives only the year of publication; the kinds of reports changed with
 * the year in which a plan was submitted, and their names say member and years, so that pages and dataset speak of one report.
 */
export function reportName(turn: ReportTurn, member: string, year: number, endYear: number | undefined): string {
  const last = turn === 'FIRST' && year < 2015 ? year + 1 : endYear
  return reportNamed({ member, kind: reportKind(turn, year), years: last === undefined || last === year ? String(year) : `${year}-${last}` })
}

function reportKind(turn: ReportTurn, year: number): string {
  if (turn === 'FIRST') return year < 2015 ? 'Progress Report' : year < 2017 ? 'Mid-Term Report' : year < 2020 ? 'Design Report' : 'Action Plan Review'
  return year < 2017 ? 'End-of-Term Report' : year === 2017 ? 'Implementation Report' : year < 2020 ? 'Transitional Results Report' : 'Results Report'
}
