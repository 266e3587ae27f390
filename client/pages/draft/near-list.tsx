import { useTranslation } from 'react-i18next'
import { commitmentAddress, compareAddress } from '../../addresses.ts'
import { AssessmentList } from '../../concepts/assessment/assessment-list.tsx'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Near } from './near-rows.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { Facts } from '../../ui/facts.tsx'

/** The commitments nearest to a draft, each with why and what came of it. */
export function NearList({ near }: { readonly near: readonly Near[] }) {
  const { t } = useTranslation()
  return (
    <Part id="near" title={t('draft.near', { count: near.length })} lead={t('draft.nearLead')}>
      <p className="verband-hidden" role="status">{t('draft.near', { count: near.length })}</p>
      {near.length === 0 && <Empty>{t('draft.none')}</Empty>}
      <ol className="verband-draft__near">{near.map((one) => <NearItem key={one.commitment.id} near={one} />)}</ol>
      {near.length > 1 && <p><InternalLink to={compareAddress(near.slice(0, 3).map(({ commitment }) => commitment.code))}>{t('draft.compare')}</InternalLink></p>}
    </Part>
  )
}

function NearItem({ near: { likelihood, score, reasons, commitment } }: { readonly near: Near }) {
  const { t, i18n } = useTranslation()
  const { code, year, member, plan, findings, ratings } = commitment
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <li>
      <p>
        <InternalLink className="ams-link verband-draft__name" to={commitmentAddress(code)}><span className="verband-code">{code}</span> <ThingName of={commitment} /></InternalLink>{' '}
        <Tag tone="computed">{t(`draft.word.${likelihood}`)}</Tag>
      </p>
      <p className="verband-soft verband-small"><Facts><ThingName of={member} /><ThingName of={plan} />{year}{t('draft.score', { score: number.format(Math.floor(score * 10) / 10) })}</Facts></p>
      <ul className="verband-draft__reasons">{reasons.map((reason) => <li key={reason} className="verband-small">{reason}</li>)}</ul>
      {findings.length === 0 && ratings.length === 0 && <p className="verband-soft verband-small">{t('peers.outcomeNotSaid')}</p>}
      {findings.length > 0 && <Disclosure summary={t('peers.outcomesOf', { count: findings.length })}><FindingList findings={findings} /></Disclosure>}
      {ratings.length > 0 && <Disclosure summary={t('peers.ratingsOf', { code })}><AssessmentList assessments={ratings} /></Disclosure>}
    </li>
  )
}
