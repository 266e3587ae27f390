import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { PracticeDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { PracticeView } from './practice-view.tsx'

/** A practice: what it is, who does it and how far they are, what was learned. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PracticeDocument, { variables: { id: `practice:${key.toLowerCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ practice, revision }) => (practice ? <PracticeView key={practice.id} practice={practice} revision={revision.number} /> : <NotFound title={t('notFound.practice', { key })} why={t('notFound.practiceWhy')} />)}
    </PageAnswer>
  )
}
