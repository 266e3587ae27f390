import { useLazyQuery, useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { RevisionInForceDocument, SimilarDocument, type Language } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { Failed } from '../../ui/failed.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { DraftForm } from './draft-form.tsx'
import { NamedPractices } from './named-practices.tsx'
import { NearList } from './near-list.tsx'
import { nearRows } from './near-rows.ts'
import './draft.css'

/** What is a draft near to? The nearest commitments, why, and what came of them. The text stands in no address and in no cache. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const revision = useQuery(RevisionInForceDocument).data?.revision.number
  const [ask, { data, error, loading, variables }] = useLazyQuery(SimilarDocument, { fetchPolicy: 'no-cache' })
  const look = (text: string, textLanguage: Language | null): void => void ask({ variables: { text, textLanguage, language: apiLanguage } }).catch(() => undefined)
  const again = (): void => { if (variables.text) look(variables.text, variables.textLanguage ?? null) }
  return (
    <Sheet title={t('draft.title')}>
      <SheetHead>
        <Heading level={1}>{t('draft.title')}</Heading>
        <p>{t('draft.lead')}</p>
      </SheetHead>
      <DraftForm onLook={look} />
      {loading && <Waiting lines={6} />}
      {!loading && error && <Failed detail={error.message} onRetry={again} />}
      {!loading && data && variables.text && <NamedPractices text={variables.text} />}
      {!loading && data && <NearList near={data.similar} />}
      <ViewTools name="draft" title={t('draft.title')} revision={revision} rows={nearRows(data?.similar ?? [])} operation={{ document: SimilarDocument, variables: { text: '…', language: apiLanguage } }} />
    </Sheet>
  )
}
