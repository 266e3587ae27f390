import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { CommitmentDossierDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { Dossier } from './dossier.tsx'

/** Everything the hub knows of one commitment. */
export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(CommitmentDossierDocument, { variables: { code: code.toUpperCase(), language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ commitment, revision }) =>
        commitment ? <Dossier key={commitment.id} commitment={commitment} revision={revision.number} /> : <NotFound title={t('notFound.commitment', { code })} why={t('notFound.commitmentWhy')} />
      }
    </PageAnswer>
  )
}
