import type { Recorded } from '../record/record.ts'

/** Something that was not understood: where, what, and why. */
export interface NotUnderstood { readonly line: number; readonly what: string; readonly reason: string }

/** What became of one file. A page that is superseded is older than one that the graph has. */
export interface FileReport {
  readonly file: string
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'SUPERSEDED' | 'PARTLY' | 'REFUSED'
  /** The form of a page, or DATASET. */
  readonly form?: string
  readonly address?: string
  /** The source of its text in the graph. */
  readonly source?: string
  /** The codes of the commitments that it is about; of a dataset their number is in `rows`. */
  readonly commitments?: readonly string[]
  /** Rows of a dataset that were read. */
  readonly rows?: number
  readonly withheld: number
  readonly notUnderstood: readonly NotUnderstood[]
  /** Things not understood beyond those listed. */
  readonly more?: number
  /** Why it was refused: what was expected, what came, what to do. */
  readonly refused?: string
}

/** Statements of sources, counted: passages of claims, records and topic tags. */
export interface Counts { readonly new: number; readonly changed: number; readonly ended: number; readonly unchanged: number; readonly conflicting: number; readonly withheld: number; readonly notUnderstood: number }

/** What an ingest came to, for programs; words.ts says it to people. */
export interface Report {
  readonly outcome: 'READ' | 'PARTLY' | 'REFUSED'
  readonly dryRun: boolean
  readonly files: readonly FileReport[]
  readonly counts: Counts
  /** Revisions that were made; none where nothing was new. */
  readonly revisions: readonly number[]
  /** Of a dataset: under this id its revisions are found. */
  readonly importIds: readonly string[]
  readonly milliseconds: number
  /** The most memory that the process held, in bytes. */
  readonly peakMemory: number
  readonly nextStep: string
}

/** Counts while an ingest goes on: what several parts of it touch and disagree on is one disagreement. */
export type Tally = Omit<Counts, 'conflicting'> & { readonly conflicts: ReadonlySet<string> }

export const noTally: Tally = { new: 0, changed: 0, ended: 0, unchanged: 0, withheld: 0, notUnderstood: 0, conflicts: new Set() }

/** The counts that a tally comes to. */
export const countsOf = ({ conflicts, ...counts }: Tally): Counts => ({ ...counts, conflicting: conflicts.size })

/** What a part of an ingest came to. */
export interface Part {
  readonly files: readonly FileReport[]
  readonly counts: Tally
  readonly revisions: readonly number[]
  readonly importId?: string
  /** Of which something was read. */
  readonly members: readonly string[]
}

export const summed = (a: Tally, b: Tally): Tally => ({
  new: a.new + b.new, changed: a.changed + b.changed, ended: a.ended + b.ended, unchanged: a.unchanged + b.unchanged,
  withheld: a.withheld + b.withheld, notUnderstood: a.notUnderstood + b.notUnderstood, conflicts: new Set([...a.conflicts, ...b.conflicts]),
})

/** What recording says, as people count it: a new version is a change, not an end and a beginning. */
export const tallyOf = ({ added, retired, changed, unchanged, conflicts }: Pick<Recorded, 'added' | 'retired' | 'changed' | 'unchanged' | 'conflicts'>): Tally =>
  ({ ...noTally, new: added - changed, changed, ended: retired - changed, unchanged, conflicts: new Set(conflicts) })

export const exitCodes = { READ: 0, PARTLY: 1, REFUSED: 2 } as const

/** Read where all files were, refused where none was. */
export function outcomeOf(files: readonly FileReport[]): Report['outcome'] {
  if (files.every(({ state }) => state === 'REFUSED')) return 'REFUSED'
  return files.some(({ state }) => state === 'REFUSED' || state === 'PARTLY') ? 'PARTLY' : 'READ'
}
