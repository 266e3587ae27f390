import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { ActivityDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { ActivityView } from './activity-view.tsx'

/** A meeting, contest, offer or the like: when and where it was, who took part, what was said. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const variables = { id: `activity:${key.toLowerCase()}`, language: apiLanguage }
  const asked = useQuery(ActivityDocument, { variables })
  return (
    <PageAnswer asked={asked}>
      {({ node, revision }) => (node?.__typename === 'Activity' ? <ActivityView activity={node} revision={revision.number} variables={variables} /> : <NotFound title={t('notFound.activity', { key })} why={t('notFound.activityWhy')} />)}
    </PageAnswer>
  )
}
