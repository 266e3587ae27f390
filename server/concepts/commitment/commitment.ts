import type { PartialDate } from '../../shared/partial-date.ts'
import type { ActionPlan } from '../action-plan/action-plan.ts'
import type { ByLanguage, Thing } from '../thing/thing.ts'

/** What a member promised in a plan, by OGP's permanent code. */
export interface Commitment extends Thing {
  readonly type: 'COMMITMENT'
  readonly code: string
  readonly summaries: ByLanguage
  /** The number in the plan's own text ("3", "1a"); never the place in a web list. */
  readonly planNumber: string | null
  readonly year: number
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly url: string | null
  readonly status: string | null
  readonly webListPlace: number | null
  readonly plan: ActionPlan
}

/** What the order of a plan goes by. */
export type Numbered = Pick<Commitment, 'code' | 'planNumber'>

/** Orders plan numbers as a plan does: 1a before 1b before 2 before 10; without a number last. */
export function byPlanNumber(a: Numbered, b: Numbered): number {
  const order = new Intl.Collator('en', { numeric: true }).compare
  return Number(a.planNumber === null) - Number(b.planNumber === null) || order(a.planNumber ?? '', b.planNumber ?? '') || order(a.code, b.code)
}
