import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { MunicipalityDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { MunicipalityView } from './municipality-view.tsx'

/** A municipality: what it does, what it takes part in, who nearby does the same; or that nothing is known of it. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(MunicipalityDocument, { variables: { id: `municipality:${key.toUpperCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ municipality, revision }) =>
        municipality ? <MunicipalityView key={municipality.id} municipality={municipality} revision={revision.number} /> : <NotFound title={t('notFound.municipality', { key })} why={t('notFound.municipalityWhy')} />
      }
    </PageAnswer>
  )
}
