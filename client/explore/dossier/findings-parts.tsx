import { useTranslation } from 'react-i18next'
import { ActivityList } from '../../concepts/activity/activity-list.tsx'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import type { DossierCommitment } from './dossier-commitment.ts'
import { splitFindings } from './part-counts.ts'

/** What was advised, one by one, and what became of it. */
export function RecommendationsPart({ commitment }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const [recommendations] = splitFindings(commitment)
  const followed = recommendations.some(({ followUps }) => followUps.length > 0)
  return (
    <Part id="recommendations" title={t('part.recommendations')} lead={t('lead.recommendations')}>
      {recommendations.length === 0 && <Empty>{t('empty.recommendations')}</Empty>}
      {recommendations.length > 0 && !followed && <Empty>{t('finding.noFollowUps')}</Empty>}
      <FindingList findings={recommendations} followUps={followed} plain />
    </Part>
  )
}

/** Results, amounts, lessons and what took place. */
export function ResultsPart({ commitment }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const [, others] = splitFindings(commitment)
  const { activities } = commitment
  return (
    <Part id="results" title={t('part.results')}>
      {others.length > 0 && <FindingList findings={others} followUps />}
      {activities.length > 0 && <ActivityList activities={activities} />}
      {others.length + activities.length === 0 && <Empty>{t('empty.results')}</Empty>}
    </Part>
  )
}
