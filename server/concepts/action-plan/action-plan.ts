import type { Member } from '../member/member.ts'
import type { Thing } from '../thing/thing.ts'

/** A member's action plan for some years. */
export interface ActionPlan extends Thing {
  readonly type: 'ACTION_PLAN'
  readonly sequence: number | null
  readonly startYear: number
  readonly endYear: number | null
  readonly member: Member
}
