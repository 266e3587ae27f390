import type { Evidence } from '../source/source.ts'
import type { ReferenceState } from '../vocabulary.ts'

/** A phrase that names commitments by number, what the numbers count (its scope), and what they come to. */
export interface Reference {
  readonly id: string
  readonly phrase: string
  readonly state: ReferenceState
  readonly scope: string
  readonly numbers: readonly string[]
  readonly targetIds: readonly string[]
  readonly evidence: readonly Evidence[]
}
