import type { Bundle, Passage } from '../bundle.ts'

/** Cells of one row by the exact names of their columns, text without personal data. A column that the file has not is undefined. */
export type Cells = Readonly<Record<string, string | undefined>>

/** What a row is read with: who it is about, and where its cells stand as evidence. */
export interface RowContext {
  readonly code: string
  readonly member: string
  readonly plan: string
  /** The year in which the plan was submitted. */
  readonly year: number
  readonly cells: Cells
  /** The passage of a column's cell. */
  readonly at: (column: string) => Passage
}

/** Entries of a bundle that one row, or one part of it, comes to. */
export type Entries = Partial<Bundle>

const missing = new Set(['', 'NA', 'N/A', 'ND', 'NR'])

/** What a cell gives, where it gives anything. In columns of ratings the kinds of missing are kept apart (assessments.ts). */
export const given = (cell: string | undefined): string | undefined => (cell === undefined || missing.has(cell.trim()) ? undefined : cell.trim())

export const commitmentOf = ({ code }: Pick<RowContext, 'code'>): string => `commitment:${code}`
