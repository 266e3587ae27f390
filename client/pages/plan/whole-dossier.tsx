import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DossierParts } from '../../explore/dossier/dossier-parts.tsx'
import { periodInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { PartPlaceContext } from '../../ui/part-place.ts'
import type { WholeDossier } from './fetch-dossier.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'

interface WholeDossierViewProps {
  readonly dossier: WholeDossier
}

const nothingToFetch = (): void => {}

/** One dossier as a chapter of the whole plan: its name, number and gist, then all its parts. */
export function WholeDossierView({ dossier: { commitment, links } }: WholeDossierViewProps) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { code, planNumber, summary, start, end } = commitment
  const place = useMemo(() => ({ prefix: `${code}-`, level: 3 as const, under: `${code}-name` }), [code])
  return (
    <article className="verband-plan__chapter" id={code}>
      <Heading level={2} id={`${code}-name`}>{code} <ThingName of={commitment} /></Heading>
      <p className="verband-soft">
        {planNumber ? t('commitment.planNumber', { number: planNumber }) : t('commitment.noPlanNumber')} · {periodInWords(start, end, language) || t('glance.datesUnknown')}
      </p>
      {summary ? <p><OwnLanguage language={summary.language}>{summary.value}</OwnLanguage></p> : <p className="verband-empty">{t('dossier.noSummary')}</p>}
      <PartPlaceContext value={place}>
        <DossierParts commitment={commitment} links={{ data: links, refetch: nothingToFetch }} />
      </PartPlaceContext>
    </article>
  )
}
