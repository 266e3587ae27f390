import { useTranslation } from 'react-i18next'
import { SourceList } from '../../concepts/source/source-list.tsx'
import type { Plan } from '../../explore/overlap/pairs.ts'
import { Failed } from '../../ui/failed.tsx'
import { Part } from '../../ui/part.tsx'
import { useDossiers } from './use-dossiers.ts'
import { WholeDossierView } from './whole-dossier.tsx'

/** All dossiers of a plan one after the other, and every source that they rest on. */
export function WholePlan({ plan: { commitments } }: { readonly plan: Plan }) {
  const { t } = useTranslation()
  const { dossiers, absent, error, again } = useDossiers(commitments.map(({ code }) => code))
  const whole = dossiers.length + absent.length >= commitments.length
  const sources = [...new Map(dossiers.flatMap(({ commitment }) => commitment.sources).map((source) => [source.id, source])).values()]
  return (
    <>
      <Part id="dossiers" title={t('planPage.dossiers')} lead={t('planPage.dossiersLead')}>
        <p role="status" className="verband-soft">{whole ? t('planPage.dossiersThere', { count: dossiers.length }) : error ? t('planPage.dossiersFailed', { shown: dossiers.length, count: commitments.length }) : t('planPage.dossiersComing', { shown: dossiers.length, count: commitments.length })}</p>
        {absent.length > 0 && <p className="verband-notice">{t('planPage.dossiersAbsent', { count: absent.length, codes: absent.join(', ') })}</p>}
        {error && <Failed detail={error.message} onRetry={again} />}
      </Part>
      {dossiers.map((dossier) => <WholeDossierView key={dossier.commitment.id} dossier={dossier} />)}
      {whole && <Part id="sources" title={t('planPage.sources')} lead={t('lead.sources')}><SourceList sources={sources} /></Part>}
    </>
  )
}
