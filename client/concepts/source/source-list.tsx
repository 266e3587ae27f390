import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import './source-list.css'

type ListedSource = NonNullable<CommitmentDossierQuery['commitment']>['sources'][number]

/** The documents that everything on a page rests on. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  return (
    <ol className="verband-sources">
      {sources.map((source) => <SourceItem key={source.id} source={source} />)}
    </ol>
  )
}

function SourceItem({ source }: { readonly source: ListedSource }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const facts = [
    source.publisher,
    source.language && t(`language.${source.language}`),
    source.machineTranslated && t('source.machineTranslated'),
    source.captured ? source.capturedOn && t('source.capturedOn', { date: dateInWords(source.capturedOn, language) }) : t('source.notCaptured'),
    source.withheld > 0 && t('source.withheld', { count: source.withheld }),
    source.licence && t('source.licence', { licence: source.licence }),
  ].filter(Boolean)
  return (
    <li>
      {source.url ? <a className="ams-link" href={source.url} rel="external">{source.name}</a> : source.name}
      <p className="verband-soft verband-small">{facts.join(' · ')}</p>
    </li>
  )
}
