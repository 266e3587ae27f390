import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NotFound } from '../../explore/search/not-found.tsx'
import { MemberDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { PageAnswer } from '../../ui/page-answer.tsx'
import { MemberView } from './member-view.tsx'

/** A member of OGP: its plans, and what the graph holds of it. */
export function Component() {
  const { t } = useTranslation()
  const { key = '' } = useParams()
  const { apiLanguage } = useStandpoint()
  const variables = { id: `member:${key.toLowerCase()}`, language: apiLanguage }
  const asked = useQuery(MemberDocument, { variables })
  return (
    <PageAnswer asked={asked}>
      {(answer) => (answer.member ? <MemberView answer={{ ...answer, member: answer.member }} variables={variables} /> : <NotFound title={t('notFound.member', { key })} why={t('notFound.memberWhy')} />)}
    </PageAnswer>
  )
}
