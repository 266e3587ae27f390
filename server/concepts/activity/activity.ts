import type { PartialDate } from '../../shared/partial-date.ts'
import type { Thing } from '../thing/thing.ts'
import type { ActivityKind } from '../vocabulary.ts'

/** A dated event or undertaking; dateInferred where its year was deduced. */
export interface Activity extends Thing {
  readonly type: 'ACTIVITY'
  readonly kind: ActivityKind
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly dateInferred: boolean
  readonly place: string | null
  readonly partOfIds: readonly string[]
}
