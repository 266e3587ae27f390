import { useTranslation } from 'react-i18next'
import type { ParticipationFactsFragment } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useAmount } from '../../i18n/use-amount.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Tag } from '../../ui/tag.tsx'
import { Evidence } from '../source/evidence.tsx'
import { ThingName, type NamedThing } from '../thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

interface ParticipationFactsProps {
  readonly participation: ParticipationFactsFragment
  /** What it is listed under: the source's words for the body are shown where they are not its name. */
  readonly thing: NamedThing
  /** What the body that takes part is called, where it is not that under which this is listed. */
  readonly called?: string
}

/** The source's own doubt, and whether we have checked our reading: part of the line, never behind a click. */
export function ParticipationDoubt({ participation: { standing, status } }: Pick<ParticipationFactsProps, 'participation'>) {
  const { t } = useTranslation()
  return (
    <>
      {(standing === 'TO_BE_CONFIRMED' || standing === 'DOUBTFUL') && <Tag tone="warning">{t(`standing.${standing}`)}</Tag>}{' '}
      {status !== 'CONFIRMED' && <Tag tone="warning">{t(`claimStatus.${status}`)}</Tag>}
    </>
  )
}

/** How far it is, how often and as of when; the source's words, a remark, and the passages it rests on. */
export function ParticipationFacts({ participation, thing, called = thing.name }: ParticipationFactsProps) {
  const { t } = useTranslation()
  const extent = useExtentInWords()(participation)
  const { asWritten, note, noteLanguage, evidence } = participation
  return (
    <>
      {extent && <p className="verband-small">{extent}</p>}
      {asWritten && asWritten !== called && <p className="verband-soft verband-small">{t('participation.asWritten')} <OwnLanguage language={evidence[0]?.source.language}><q>{asWritten}</q></OwnLanguage></p>}
      {note && <p className="verband-small"><OwnLanguage language={noteLanguage}>{note}</OwnLanguage></p>}
      <Evidence passages={evidence} of={<ThingName of={thing} />} />
    </>
  )
}

/** "doet dit · 6 challenges · stand van september 2017"; empty where the source says nothing of it. */
export function useExtentInWords(): (participation: Pick<ParticipationFactsFragment, 'stage' | 'count' | 'unit' | 'asOf'>) => string {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const amountOf = useAmount()
  return ({ stage, count, unit, asOf }) => [
    stage && t(`stage.${stage}`),
    count !== null && amountOf(count, unit),
    asOf && t('participation.asOf', { date: dateInWords(asOf, language) }),
  ].filter(Boolean).join(' · ')
}
