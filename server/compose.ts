import { plansPart, planKind } from './concepts/action-plan/action-plan.reader.ts'
import { activitiesPart, activityKind } from './concepts/activity/activity.reader.ts'
import { assessmentsPart } from './concepts/assessment/assessment.reader.ts'
import { commitmentKind, commitmentsPart } from './concepts/commitment/commitment.reader.ts'
import { findingKind, findingsPart } from './concepts/finding/finding.reader.ts'
import { institutionKind } from './concepts/institution/institution.reader.ts'
import { linkKind, linksPart } from './concepts/link/link.reader.ts'
import { memberKind } from './concepts/member/member.reader.ts'
import { milestonesPart } from './concepts/milestone/milestone.reader.ts'
import { participantsPart, participationKind, practicesPart, topicsOfActorPart } from './concepts/participation/participation.reader.ts'
import { practiceKind } from './concepts/practice/practice.reader.ts'
import { referencesPart } from './concepts/reference/reference.reader.ts'
import { sourceKind } from './concepts/source/source.reader.ts'
import { tagsPart, topicKind } from './concepts/topic/topic.reader.ts'
import { overlapPart } from './explore/overlap/overlap.reader.ts'
import { type Kind, type Reader, readerOf } from './reading/reader.ts'
import type { Part } from './reading/part.ts'

const having = (kind: Kind, ...parts: readonly Part[]): Reader => readerOf({ ...kind, parts: [...kind.parts, ...parts] })

/** How everything is read whole: each kind with the parts that higher concepts add to it. The one place that knows all of them. */
export const readers: readonly Reader[] = [
  having(sourceKind),
  having(topicKind, findingsPart),
  having(memberKind, plansPart, findingsPart),
  having(planKind, commitmentsPart, findingsPart, activitiesPart, overlapPart),
  having(institutionKind, participantsPart, practicesPart, topicsOfActorPart, findingsPart, activitiesPart),
  having(commitmentKind, tagsPart, participantsPart, milestonesPart, assessmentsPart, findingsPart, activitiesPart, referencesPart, linksPart),
  having(practiceKind, tagsPart, findingsPart, activitiesPart),
  having(activityKind, participantsPart, findingsPart),
  having(participationKind),
  having(findingKind),
  having(linkKind),
]
