import type { Whole } from '../../reading/part.ts'
import type { PartialDate } from '../../shared/partial-date.ts'
import type { Evidence } from '../source/source.ts'
import type { ByLanguage } from '../thing/thing.ts'
import type { Asserter, FindingKind } from '../vocabulary.ts'

/** What somebody says about a thing, in the hub's own words; number, unit and period where it is a figure. */
export interface Finding extends Whole {
  readonly type: 'FINDING'
  readonly kind: FindingKind
  readonly texts: ByLanguage
  readonly by: Asserter
  readonly number: number | null
  readonly unit: string | null
  readonly period: PartialDate | null
  readonly aboutIds: readonly string[]
  readonly targetIds: readonly string[]
  /** Whether the targets are an editor's reading: the source itself names none. */
  readonly targetsInferred: boolean
  readonly followUpIds: readonly string[]
  readonly evidence: readonly Evidence[]
}
