import type { PartialDate } from '../../shared/partial-date.ts'
import type { Evidence } from '../source/source.ts'
import type { ByLanguage } from '../thing/thing.ts'

/** A part of a milestone with dates of its own. */
export interface MilestonePart { readonly text: ByLanguage; readonly start?: PartialDate; readonly end?: PartialDate }

/** A step of a commitment; several due dates are possible. */
export interface Milestone {
  readonly id: string
  readonly label: string | null
  readonly texts: ByLanguage
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly due: readonly PartialDate[]
  readonly targets: ByLanguage
  readonly results: ByLanguage
  readonly parts: readonly MilestonePart[]
  readonly evidence: readonly Evidence[]
}
