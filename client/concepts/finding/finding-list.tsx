import { useTranslation } from 'react-i18next'
import { commitmentAddress } from '../../addresses.ts'
import type { CommitmentDossierQuery, FindingLineFragment } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useAmount } from '../../i18n/use-amount.ts'
import { useStandpoint } from '../../standpoint.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toneOf } from '../source/tone.ts'
import { Evidence } from '../source/evidence.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './finding-list.css'

type Finding = FindingLineFragment & { readonly followUps?: NonNullable<CommitmentDossierQuery['commitment']>['findings'][number]['followUps'] }

interface FindingListProps {
  readonly findings: readonly Finding[]
  /** Whether to say of each what became of it. */
  readonly followUps?: boolean
  /** Whether the kind goes without saying. */
  readonly plain?: boolean
}

/** What somebody found, wished or advised, one by one, with what became of it where that is asked for. */
export function FindingList({ findings, followUps = false, plain = false }: FindingListProps) {
  return (
    <ul className="verband-findings">
      {findings.map((finding) => <FindingItem key={finding.id} finding={finding} followUps={followUps} plain={plain} />)}
    </ul>
  )
}

/** Findings without those that another of them has as what became of it: they stand there. */
export function notAlreadyFollowUps<Told extends { readonly id: string; readonly followUps: readonly { readonly id: string }[] }>(findings: readonly Told[]): readonly Told[] {
  const told = new Set(findings.flatMap(({ followUps }) => followUps.map(({ id }) => id)))
  return findings.filter(({ id }) => !told.has(id))
}

function FindingItem({ finding, followUps, plain }: Required<Omit<FindingListProps, 'findings'>> & { readonly finding: Finding }) {
  const { t } = useTranslation()
  const tone = toneOf(finding.by)
  return (
    <li id={finding.id}>
      <p><OwnLanguage language={finding.textLanguage}>{finding.text}</OwnLanguage> <Tag tone={tone}>{t(`asserter.${finding.by}`)}</Tag></p>
      <Facts finding={finding} plain={plain} />
      <Targets finding={finding} />
      {followUps && <FollowUps finding={finding} />}
      <Evidence passages={finding.evidence} tone={tone} of={<OwnLanguage language={finding.textLanguage} plain>{finding.text}</OwnLanguage>} />
    </li>
  )
}

function Facts({ finding: { kind, number, unit, period }, plain }: { readonly finding: Finding; readonly plain: boolean }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const amountOf = useAmount()
  const facts = [!plain && t(`findingKind.${kind}`), number !== null && amountOf(number, unit), period && dateInWords(period, language)].filter(Boolean)
  return facts.length > 0 && <p className="verband-soft verband-small">{facts.join(' · ')}</p>
}

function Targets({ finding: { targets, targetsInferred } }: { readonly finding: Finding }) {
  const { t } = useTranslation()
  if (targets.length === 0) return null
  return (
    <p className="verband-small">
      {t('punctuation.label', { words: t('finding.targets') })}{' '}
      {targets.map((target, place) => <span key={target.id}>{place > 0 && ', '}<InternalLink to={commitmentAddress(target.code)}><span className="verband-code">{target.code}</span> <ThingName of={target} /></InternalLink></span>)}
      {targetsInferred && <> <Tag tone="warning">{t('finding.targetsInferred')}</Tag></>}
    </p>
  )
}

function FollowUps({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation()
  const followUps = finding.followUps ?? []
  if (followUps.length === 0) return finding.kind === 'RECOMMENDATION' ? <p className="verband-soft verband-small">{t('finding.noFollowUp')}</p> : null
  return (
    <div className="verband-findings__follow-ups">
      <p className="verband-small"><strong>{t('finding.followUps')}</strong></p>
      <FindingList findings={followUps} />
    </div>
  )
}
