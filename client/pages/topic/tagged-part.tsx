import { useTranslation } from 'react-i18next'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { CommitmentListing } from '../../explore/commitments/commitment-listing.tsx'
import type { TopicCommitmentsQuery, TopicCommitmentsQueryVariables } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import type { ShownTopic } from './shown-topic.ts'

interface TaggedPartProps {
  readonly topic: ShownTopic
  /** How many commitments the graph holds, tagged or not. */
  readonly all: number
  readonly asked: Asked<TopicCommitmentsQuery> & { readonly fetchMore: (more: { readonly variables: Pick<TopicCommitmentsQueryVariables, 'after'> }) => Promise<unknown> }
}

type Tagged = NonNullable<TopicCommitmentsQuery['topic']>['commitments']['edges'][number]['node']

/** Commitments that a source tagged with the topic, each with when it was tagged so. */
export function TaggedPart({ topic, all, asked }: TaggedPartProps) {
  const { t } = useTranslation()
  return (
    <Part id="commitments" title={t('topicPage.commitments')} count={String(topic.commitments.totalCount)} lead={t('lead.topics')}>
      <p className="verband-notice">{t('topicPage.outOf', { count: topic.commitments.totalCount, total: all })}</p>
      <Answer asked={asked} lines={6}>
        {({ topic: found }) => found && (
          <>
            {found.commitments.edges.length === 0 && <Empty>{t(topic.children.some(({ commitments }) => commitments.totalCount > 0) ? 'topicPage.onlyBelow' : 'topicPage.noCommitments')}</Empty>}
            <CommitmentListing acrossPlans commitments={found.commitments.edges.map(({ node }) => node)} more={(commitment) => <WhenTagged topic={topic} commitment={commitment} />} />
            <More shown={found.commitments.edges.length} total={found.commitments.totalCount} onMore={() => void asked.fetchMore({ variables: { after: found.commitments.pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
    </Part>
  )
}

function WhenTagged({ topic, commitment }: { readonly topic: ShownTopic; readonly commitment: Tagged }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const tags = commitment.topics.filter((tag) => tag.topic.id === topic.id)
  const days = [...new Set(tags.map(({ taggedOn }) => (taggedOn ? dateInWords(taggedOn, language) : t('topic.dayUnknown'))))]
  return (
    <>
      <p className="verband-small">{t('topic.taggedOn', { days: days.join(', ') })}</p>
      <Evidence passages={tags.map(({ evidence }) => evidence)} of={commitment.code} />
    </>
  )
}
