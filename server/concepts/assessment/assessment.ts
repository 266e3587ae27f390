import type { Evidence } from '../source/source.ts'
import type { ScaleName } from '../scales.ts'
import type { AssessmentState, Asserter, Indicator } from '../vocabulary.ts'

/** One indicator on one scale from one report; never comparable with another scale. */
export interface Assessment {
  readonly id: string
  readonly indicator: Indicator
  readonly scale: readonly string[]
  readonly value: string | null
  /** Place of the value in the scale, 0 for the lowest; null where the scale has no order or there is no value. */
  readonly rank: number | null
  readonly state: AssessmentState
  readonly by: Asserter
  readonly report: string | null
  readonly evidence: readonly Evidence[]
}

/** An assessment without its passages, as tables show it. */
export interface Rating {
  readonly indicator: Indicator
  readonly scale: ScaleName
  readonly value: string | null
  readonly state: AssessmentState
  readonly by: Asserter
  readonly report: string | null
}
