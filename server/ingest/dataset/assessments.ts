import { type ScaleName, scales } from '../../concepts/scales.ts'
import type { AssessmentState, Indicator } from '../../concepts/vocabulary.ts'
import type { Bundle } from '../bundle.ts'
import { type RatingColumn, ratingColumns, reportName, type ReportTurn, valueColumns } from './rating-columns.ts'
import { commitmentOf, given, type RowContext } from './row.ts'

type Assessment = Bundle['assessments'][number]
interface Rating { readonly indicator: Indicator; readonly scale: ScaleName; readonly report: ReportTurn; readonly column: string; readonly state: AssessmentState; readonly value?: string }

/** The kinds of missing, kept apart; "None", "Unclear" and 0 are values. */
const silences: Readonly<Record<string, AssessmentState>> = { NR: 'NOT_REVIEWED', ND: 'NO_DATA', NA: 'NOT_APPLICABLE', 'N/A': 'NOT_APPLICABLE', '': 'BLANK' }

/** Every indicator that the row has a column for, on its own scale, from its own report. */
export function assessmentsOf(row: RowContext): readonly Assessment[] {
  const ratings = ratingColumns.flatMap((column) => ratingIn(row.cells[column.column], column) ?? [])
  return [...ratings, ...relevanceOf(row)].map((rating) => assessmentOf(row, rating))
}

/** The words of a scale that a cell may hold. */
export const valuesOf = (scale: ScaleName): readonly string[] => [...scales[scale].steps, ...scales[scale].beside]

/** The rating, or the silence, in a cell of a column; undefined where it holds neither or the file lacks the column. */
export function ratingIn(written: string | undefined, { column, indicator, scale, report, words }: RatingColumn): Rating | undefined {
  if (written === undefined) return undefined
  const cell = written.trim()
  const state = silences[cell]
  if (state) return { indicator, scale, report, column, state }
  const value = valuesOf(scale).find((known) => known.toLowerCase() === (words?.[cell] ?? cell).toLowerCase())
  return value === undefined ? undefined : { indicator, scale, report, column, state: 'RATED', value }
}

/** Relevance is the list of values it serves where these were rated and it serves one, else the yes or no of later years. */
function relevanceOf({ cells }: RowContext): readonly Rating[] {
  const rated = { indicator: 'RELEVANCE', report: 'FIRST', state: 'RATED' } as const
  const values = valueColumns.filter(({ column }) => cells[column] === '1')
  const first = valueColumns[0]!.column
  if (values.length > 0) return [{ ...rated, scale: 'OGP_VALUES', column: first, value: values.map(({ value }) => value).join(', ') }]
  const cell = cells._Relevant
  if (cell === '1' || cell === '0') return [{ ...rated, scale: 'RELEVANT', column: '_Relevant', value: cell === '1' ? 'Yes' : 'No' }]
  const state = silences[cell ?? '-']
  return state ? [{ ...rated, scale: 'RELEVANT', column: '_Relevant', state }] : []
}

function assessmentOf(row: RowContext, { indicator, scale, report, column, state, value }: Rating): Assessment {
  const { cells, year } = row
  const end = given(cells['Action Plan End Year'])
  return {
    of: commitmentOf(row), indicator, scale, state, ...(value === undefined ? {} : { value }), by: 'IRM',
    report: reportName(report, cells['Country/Locality']!.trim(), year, end === undefined ? undefined : Number(end)), evidence: [row.at(column)],
  }
}
