import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { InstitutionDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { InstitutionView } from './institution-view.tsx'

/** A body: what it takes part in, by plan and role, and what is said of it. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(InstitutionDocument, { variables: { id: `institution:${key.toLowerCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ institution, revision }) =>
        institution ? <InstitutionView key={institution.id} institution={institution} revision={revision.number} /> : <NotFound title={t('notFound.institution', { key })} why={t('notFound.institutionWhy')} />
      }
    </PageAnswer>
  )
}
