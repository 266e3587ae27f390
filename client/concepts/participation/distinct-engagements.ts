import type { ParticipationFactsFragment } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'

/**
 * What is said of one participation without a day, and of a day as well, is one thing to read: the dated one, on the evidence of both. `sameOf` names who takes part in what.
 */
export function distinctEngagements<Engagement extends ParticipationFactsFragment>(engagements: readonly Engagement[], sameOf: (engagement: Engagement) => string): readonly Engagement[] {
  const groups = groupBy(engagements, (engagement) => [sameOf(engagement), engagement.role, engagement.stage, engagement.count, engagement.unit].join(' '))
  return [...groups.values()].flatMap((group) => {
    const [dated, undated] = [group.filter(({ asOf }) => asOf !== null), group.filter(({ asOf }) => asOf === null)]
    const [first, ...others] = dated
    return first ? [{ ...first, evidence: [...first.evidence, ...undated.flatMap(({ evidence }) => evidence)] }, ...others] : undated
  })
}
