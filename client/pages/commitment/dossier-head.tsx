import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Disagreement } from '../../concepts/commitment/disagreement.tsx'
import { LastRead } from '../../concepts/source/last-read.tsx'
import { TopicChips } from '../../concepts/topic/topic-tags.tsx'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { OtherNames } from '../../ui/other-names.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Trail } from '../../ui/trail.tsx'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './dossier-head.css'

/** What the commitment is: its plan, name, numbers, topics and gist. */
export function DossierHead({ commitment }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const { code, plan, member, planNumber, statements, topics, conflicts } = commitment
  const place = statements.find(({ property }) => property === 'webListPlace')?.value
  return (
    <header className="verband-head">
      <Trail steps={[[thingAddress(member.id), member.name, member.nameLanguage], [thingAddress(plan.id), plan.name, plan.nameLanguage]]} />
      <Heading level={1}><ThingName of={commitment} /></Heading>
      <p className="verband-head__identity">
        <Tag tone="code">{code}</Tag>
        <span className="verband-soft">
          {planNumber ? t('commitment.planNumber', { number: planNumber }) : t('commitment.noPlanNumber')}
          {place && ` · ${t('commitment.webListPlace', { place })}`} <a className="ams-link verband-screen" href="#numbering">{t('commitment.whoSaysSo')}</a>
        </span>
        <TopicChips tags={topics} />
      </p>
      {conflicts.filter(({ property }) => /^(name|planNumber|webListPlace)/.test(property)).map((conflict) => <Disagreement key={conflict.property} conflict={conflict} />)}
      <Gist commitment={commitment} />
      <NamesElsewhere commitment={commitment} />
      <LastRead source={commitment.lastRead} />
    </header>
  )
}

function Gist({ commitment: { summary } }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  if (!summary) return <p className="verband-empty">{t('dossier.noSummary')}</p>
  const { value, language, source } = summary
  return (
    <>
      <p className="verband-head__gist"><OwnLanguage language={language}>{value}</OwnLanguage></p>
      <p className="verband-soft verband-small">
        {t('dossier.ownSummary')}{source && <>, {source.url ? <a className="ams-link" href={source.url} rel="external"><ThingName of={source} /></a> : <ThingName of={source} />}</>}
      </p>
    </>
  )
}

function NamesElsewhere({ commitment: { titles, name } }: { readonly commitment: DossierCommitment }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const others = titles.filter(({ value, language }) => value !== name && language !== apiLanguage)
  return <OtherNames names={others.map(({ value, language, machineTranslated }) => ({ value, language, note: machineTranslated ? t('source.machineTranslated') : undefined }))} />
}
