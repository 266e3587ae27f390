import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { TopicDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { TopicView } from './topic-view.tsx'

/** A topic: what it is and was called, where it belongs, and what was tagged with it. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(TopicDocument, { variables: { id: `topic:${key.toLowerCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ topic, all, revision }) => (topic ? <TopicView key={topic.id} topic={topic} all={all.totalCount} revision={revision.number} /> : <NotFound title={t('notFound.topic', { key })} why={t('notFound.topicWhy')} />)}
    </PageAnswer>
  )
}
