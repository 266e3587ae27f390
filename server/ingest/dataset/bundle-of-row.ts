import { bundleKeys } from '../bundle.ts'
import { withhold } from '../people/withhold.ts'
import type { Known } from '../resolve/known.ts'
import { memberIdOf } from '../resolve/members.ts'
import { assessmentsOf } from './assessments.ts'
import { carriedForward, clusterFaults, clusterOf } from './clusters.ts'
import { readable, unreadFaults } from './expected-cells.ts'
import { participationsOf } from './participations.ts'
import type { Cells, Entries, RowContext } from './row.ts'
import { tagsOf } from './tags.ts'
import { thingsOf } from './things.ts'

/** What reading a row needs to know of the graph. */
export type KnownToDataset = Pick<Known, 'directory' | 'topics' | 'members'> & Partial<Pick<Known, 'numbering'>>

/** What one row comes to, and cells that were not understood. */
export interface RowReading { readonly entries: Entries; readonly faults: readonly string[] }

/** The claims of one row whose cells stand where `at` says. The key columns must be sound (see `unsound`). Tags of a row that is a capture are of its day and need none here. */
export function entriesOfRow(cells: Cells, known: KnownToDataset, at: RowContext['at'], taggedOn?: string): RowReading {
  const row = rowOf(readable(cells), known, at)
  return {
    entries: joined([thingsOf(row), tagsOf(row, known.topics, taggedOn), participationsOf(row, known.directory), { assessments: [...assessmentsOf(row)] }, clusterOf(row), carriedForward(row)]),
    faults: [...unreadFaults(row.code, cells), ...clusterFaults(row)],
  }
}

/** What a row is about, by its key columns. */
export const rowOf = (cells: Cells, { members }: Pick<KnownToDataset, 'members'>, at: RowContext['at']): RowContext => ({
  code: cells['Commitment Unique Identifier']!.trim(), plan: `plan:${cells['Action Plan ID']!.trim()}`, year: Number(cells['Year Of Submission']),
  member: memberIdOf(cells['Country/Locality']!.trim(), members), cells, at,
})

/** So much of a cell is looked through before the beginning of it is quoted. */
const quoted = 200

/** Why a row cannot be read at all; undefined where it can. */
export function unsound(cells: Cells): string | undefined {
  const wrong = ([
    ['Commitment Unique Identifier', /^[A-Z]{2,4}\d{4}$/, 'a code such as NL0037'], ['Action Plan ID', /^AP_[A-Z]{2,6}\d{2}$/, 'an id such as AP_NLD03'],
    ['Year Of Submission', /^(?:19|20)\d\d$/, 'a year'], ['Country/Locality', /\p{L}/u, 'the name of a member'],
  ] as const).find(([column, shape]) => !shape.test(cells[column]?.trim() ?? ''))
  return wrong && `column ${wrong[0]}: expected ${wrong[2]}, got "${withhold((cells[wrong[0]] ?? '').slice(0, quoted)).text.slice(0, 40)}"; the row was left out`
}

/** Lists of several readings as one. */
function joined(parts: readonly Entries[]): Entries {
  const whole: Record<string, unknown[]> = {}
  for (const part of parts) for (const key of bundleKeys) if (part[key]?.length) (whole[key] ??= []).push(...part[key])
  return whole
}
