import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { PlanDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { PlanView } from './plan-view.tsx'

/** An action plan: where its commitments meet, what they are, what is said of the whole, what came before and after. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PlanDocument, { variables: { id: `plan:${key.toUpperCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ actionPlan, revision }) =>
        actionPlan ? <PlanView key={actionPlan.id} plan={actionPlan} revision={revision.number} /> : <NotFound title={t('notFound.plan', { key })} why={t('notFound.planWhy')} />
      }
    </PageAnswer>
  )
}
