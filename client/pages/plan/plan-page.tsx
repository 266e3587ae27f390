import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation, useParams } from 'react-router'
import { thingAddress } from '../../addresses.ts'
import { NotFound } from '../../explore/search/not-found.tsx'
import { PlanDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { PlanView } from './plan-view.tsx'

/** An action plan: where its commitments meet, what they are, what is said of the whole, what came before and after. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { search } = useLocation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PlanDocument, { variables: { id: idOf(key), language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ actionPlan, revision }) =>
        actionPlan && actionPlan.id !== idOf(key) ? <Navigate replace to={{ pathname: thingAddress(actionPlan.id), search }} /> : actionPlan ? <PlanView key={actionPlan.id} plan={actionPlan} revision={revision.number} /> : <NotFound title={t('notFound.plan', { key })} why={t('notFound.planWhy')} />
      }
    </PageAnswer>
  )
}

/** OGP's ids are in capitals, however they are typed; those of plans known by member and year are not. */
const idOf = (key: string): string => `plan:${/^ap_/i.test(key) ? key.toUpperCase() : key}`
