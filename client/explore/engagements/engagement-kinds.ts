import type { EngagementLineFragment, Language } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'

/** What there is to take part in. */
export type EngagementKind = 'practices' | 'commitments' | 'activities' | 'networks'

const kinds: Partial<Record<EngagementLineFragment['in']['__typename'], EngagementKind>> = { Practice: 'practices', Commitment: 'commitments', Activity: 'activities' }

/** Engagements by what they are in; bodies of all sorts count as networks. */
export const byKind = (engagements: readonly EngagementLineFragment[]): ReadonlyMap<EngagementKind, readonly EngagementLineFragment[]> =>
  groupBy(engagements, ({ in: into }) => kinds[into.__typename] ?? 'networks')

/** A plan with what somebody takes part in of it. */
export interface PlanEngagements { readonly id: string; readonly name: string; readonly nameLanguage: Language | null; readonly engagements: readonly EngagementLineFragment[] }

/** Engagements in commitments by plan, the latest plan first. */
export function byPlan(engagements: readonly EngagementLineFragment[]): readonly PlanEngagements[] {
  const inPlans = engagements.flatMap((engagement) => (engagement.in.__typename === 'Commitment' ? [{ engagement, plan: engagement.in.plan }] : []))
  const groups = [...groupBy(inPlans, ({ plan }) => plan.id).values()]
  return groups
    .flatMap((group) => (group[0] ? [{ plan: group[0].plan, engagements: group.map(({ engagement }) => engagement) }] : []))
    .sort((a, b) => b.plan.startYear - a.plan.startYear)
    .map(({ plan: { id, name, nameLanguage }, engagements: ofPlan }) => ({ id, name, nameLanguage, engagements: ofPlan }))
}
