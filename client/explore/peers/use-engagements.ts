import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useAllPages } from '../../apollo/use-all-pages.ts'
import { distinctEngagements } from '../../concepts/participation/distinct-engagements.ts'
import { PracticeEngagementsDocument, TopicEngagementsDocument, type PracticeEngagementsQuery, type TopicEngagementsQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { Asked } from '../../ui/answer.tsx'
import type { PeerEngagement } from './peers.ts'

/** Who takes part in a practice: municipalities and others. */
export type PracticeEngagement = NonNullable<PracticeEngagementsQuery['practice']>['engagements']['edges'][number]['node']

/** Everybody in a practice, once the last page is there; asks nothing without one. */
export function usePracticeEngagements(practice: string | null): Asked<readonly PracticeEngagement[]> {
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PracticeEngagementsDocument, { variables: { id: practice ?? '', language: apiLanguage, first: 200 }, skip: practice === null })
  const whole = useAllPages(asked, (data) => data.practice?.engagements.pageInfo)
  const { data, error, refetch } = asked
  const engagements = useMemo(() => data && distinctEngagements(data.practice?.engagements.edges.map(({ node }) => node) ?? [], ({ institution }) => institution.id), [data])
  return { data: practice !== null && whole ? engagements : undefined, error, refetch }
}

/** What municipalities take part in around a topic, by municipality; asks nothing without one. */
export function useTopicEngagements(topic: string | null): Asked<ReadonlyMap<string, readonly PeerEngagement[]>> {
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(TopicEngagementsDocument, { variables: { topic: topic ?? '', language: apiLanguage, first: 25 }, skip: topic === null })
  const whole = useAllPages(asked, (data) => data.topic?.municipalities.pageInfo)
  const { data, error, refetch } = asked
  const byMunicipality = useMemo(() => data && new Map(data.topic?.municipalities.edges.map(({ node }) => [node.id, aroundTopic(node, topic)])), [data, topic])
  return { data: topic !== null && whole ? byMunicipality : undefined, error, refetch }
}

/** The engagements in a practice, by municipality. */
export const byMunicipality = (engagements: readonly PracticeEngagement[]): ReadonlyMap<string, readonly PeerEngagement[]> => groupBy(engagements, ({ institution }) => institution.id)

type TopicMunicipality = NonNullable<TopicEngagementsQuery['topic']>['municipalities']['edges'][number]['node']

/** Those of a municipality's engagements that have to do with the topic. */
const aroundTopic = ({ participations }: TopicMunicipality, topic: string | null): readonly PeerEngagement[] =>
  participations.edges.map(({ node }) => node).filter(({ in: into }) =>
    (into.__typename === 'Commitment' && into.tags.some((tag) => tag.topic.id === topic)) || (into.__typename === 'Practice' && into.areas.some(({ id }) => id === topic)))
