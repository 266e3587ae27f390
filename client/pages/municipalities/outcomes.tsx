import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { PracticeDocument, type FindingKind } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'

/** Findings that tell how it went; wishes and policy stand on the page of the practice. */
const telling: readonly FindingKind[] = ['RESULT', 'LESSON', 'UNKNOWN']

/** What came of a practice, as far as a source says so. */
export function Outcomes({ practice: id }: { readonly practice: string }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PracticeDocument, { variables: { id, language: apiLanguage } })
  return (
    <Part id="outcomes" title={t('peers.outcomes')} lead={t('peers.outcomesLead')}>
      <Answer asked={asked} lines={3}>
        {({ practice }) => {
          const outcomes = practice?.findings.filter(({ kind }) => telling.includes(kind)) ?? []
          return (
            <>
              {outcomes.length > 0 ? <FindingList findings={outcomes} followUps /> : <Empty>{t('peers.noOutcomes')}</Empty>}
              {practice && <p><InternalLink to={thingAddress(practice.id)}>{t('peers.aboutPractice', { name: practice.name })}</InternalLink></p>}
            </>
          )
        }}
      </Answer>
    </Part>
  )
}
