import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { MembersDocument } from '../../generated/operations.ts'
import { byName } from '../../i18n/by-name.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Choice } from '../../ui/choice.tsx'
import './member-choice.css'

/** Whose plans to show: those of one member, or of all. */
export function MemberChoice({ chosen }: { readonly chosen: string }) {
  const { t } = useTranslation()
  const { language, apiLanguage } = useStandpoint()
  const [, setParams] = useSearchParams()
  const { data } = useQuery(MembersDocument, { variables: { language: apiLanguage, first: 200 } })
  const members = byName(data?.members.edges.map(({ node }) => node) ?? [], language)
  const choose = (member: string): void => setParams((now) => { if (member) now.set('member', member); else now.delete('member'); return now }, { preventScrollReset: true })
  return (
    <search className="verband-member-choice verband-screen">
      <Choice name="member" label={t('thing.Member')} any={t('planPage.anyMember')} value={chosen} choices={members.map(({ id, name }) => [id.replace(/^member:/, ''), name])} onChoose={choose} />
    </search>
  )
}
