import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { SourceDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { SourceView } from './source-view.tsx'

/** A document: what it is, and everything that rests on it. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(SourceDocument, { variables: { id: `source:${key.toLowerCase()}`, language: apiLanguage } })
  return (
    <PageAnswer asked={asked}>
      {({ source, revision }) => (source ? <SourceView key={source.id} source={source} revision={revision.number} /> : <NotFound title={t('notFound.source', { key })} why={t('notFound.sourceWhy')} />)}
    </PageAnswer>
  )
}
