import 'reflect-metadata'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { ActivityParticipantsResolver, ActorParticipationsResolver, CommitmentParticipantsResolver, InstitutionParticipantsResolver, MunicipalityPracticesResolver, ParticipationResolver, PracticeEngagementsResolver, TopicMunicipalitiesResolver } from '../concepts/participation/participation.resolver.ts'
import { ActionPlanResolver, MemberPlansResolver } from '../concepts/action-plan/action-plan.resolver.ts'
import { ActivityResolver, ActorActivitiesResolver, CommitmentActivitiesResolver, PlanActivitiesResolver, PracticeActivitiesResolver } from '../concepts/activity/activity.resolver.ts'
import { ActivityType } from '../concepts/activity/activity.type.ts'
import { AssessmentResolver, CommitmentAssessmentsResolver } from '../concepts/assessment/assessment.resolver.ts'
import { CommitmentResolver, CommitmentTopicsResolver, PlanCommitmentsResolver, TopicCommitmentsResolver } from '../concepts/commitment/commitment.resolver.ts'
import { ActivityFindingsResolver, ActorFindingsResolver, CommitmentFindingsResolver, FindingResolver, MemberFindingsResolver, PlanFindingsResolver, PracticeFindingsResolver, TopicFindingsResolver } from '../concepts/finding/finding.resolver.ts'
import { FindingType } from '../concepts/finding/finding.type.ts'
import { InstitutionResolver, MunicipalityResolver } from '../concepts/institution/institution.resolver.ts'
import { InstitutionType } from '../concepts/institution/institution.type.ts'
import { CommitmentLinkEdgeResolver, CommitmentLinksResolver, LinkResolver } from '../concepts/link/link.resolver.ts'
import { MemberResolver } from '../concepts/member/member.resolver.ts'
import { CommitmentMilestonesResolver, MilestonePartResolver, MilestoneResolver } from '../concepts/milestone/milestone.resolver.ts'
import { PracticeResolver } from '../concepts/practice/practice.resolver.ts'
import { CommitmentReferencesResolver, ReferenceResolver } from '../concepts/reference/reference.resolver.ts'
import { RevisionResolver } from '../concepts/revision/revision.resolver.ts'
import { EvidenceResolver, SourceResolver } from '../concepts/source/source.resolver.ts'
import { NodeResolver } from '../concepts/thing/node.resolver.ts'
import { ThingResolver } from '../concepts/thing/thing.resolver.ts'
import { ChangesResolver } from '../explore/changes/changes.resolver.ts'
import { RevisionsResolver } from '../explore/changes/revisions.resolver.ts'
import { OverlapCellResolver, PlanOverlapResolver } from '../explore/overlap/overlap.resolver.ts'
import { GraphEdgeResolver, GraphNodeResolver, NeighbourhoodResolver } from '../explore/neighbourhood/neighbourhood.resolver.ts'
import { LocalTextResolver } from '../concepts/statement/statement.resolver.ts'
import { SimilarResolver } from '../explore/similar/similar.resolver.ts'
import { MemberPeersResolver } from '../explore/member-peers/member-peers.resolver.ts'
import { PathsResolver, PathStepResolver } from '../explore/paths/paths.resolver.ts'
import { PeerConnectionResolver, PeerEdgeResolver, PeerReasonResolver, PeersResolver } from '../explore/peers/peers.resolver.ts'
import { FacetResolver, SearchConnectionResolver, SearchEdgeResolver, SearchResolver } from '../explore/search/search.resolver.ts'
import { StatisticsResolver } from '../explore/statistics/statistics.resolver.ts'
import { SourceClaimResolver, SourceClaimsResolver } from '../explore/source-claims/source-claims.resolver.ts'
import { SourcePassagesResolver, TextPassageResolver } from '../explore/source-text/source-text.resolver.ts'
import { TopicResolver, TopicTagResolver } from '../concepts/topic/topic.resolver.ts'

/** Builds the API's schema from its decorated classes. */
export function buildApiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ThingResolver, NodeResolver, RevisionResolver, SourceResolver, EvidenceResolver, LocalTextResolver, TopicResolver, TopicTagResolver, MemberResolver, ActionPlanResolver, MemberPlansResolver,
      InstitutionResolver, MunicipalityResolver, CommitmentResolver, PlanCommitmentsResolver, TopicCommitmentsResolver, CommitmentTopicsResolver,
      PracticeResolver, ActivityResolver, CommitmentActivitiesResolver, PracticeActivitiesResolver, PlanActivitiesResolver, ActorActivitiesResolver,
      ParticipationResolver, CommitmentParticipantsResolver, ActivityParticipantsResolver, InstitutionParticipantsResolver, ActorParticipationsResolver, MunicipalityPracticesResolver, PracticeEngagementsResolver, TopicMunicipalitiesResolver,
      MilestoneResolver, MilestonePartResolver, CommitmentMilestonesResolver, AssessmentResolver, CommitmentAssessmentsResolver,
      FindingResolver, CommitmentFindingsResolver, PlanFindingsResolver, PracticeFindingsResolver, ActorFindingsResolver, ActivityFindingsResolver, MemberFindingsResolver, TopicFindingsResolver, ReferenceResolver, CommitmentReferencesResolver,
      LinkResolver, CommitmentLinksResolver, CommitmentLinkEdgeResolver,
      SearchResolver, SearchConnectionResolver, SearchEdgeResolver, FacetResolver,
      NeighbourhoodResolver, GraphNodeResolver, GraphEdgeResolver, ChangesResolver, RevisionsResolver, PlanOverlapResolver, OverlapCellResolver, SimilarResolver, StatisticsResolver, SourceClaimsResolver, SourceClaimResolver, SourcePassagesResolver, TextPassageResolver,
      PathsResolver, PathStepResolver, PeersResolver, PeerConnectionResolver, PeerEdgeResolver, PeerReasonResolver, MemberPeersResolver,
    ],
    // Reached through interfaces only.
    orphanedTypes: [InstitutionType, ActivityType, FindingType],
    validate: false,
  })
}

/** The schema as the file that is committed and that others read. */
export const sdlOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
