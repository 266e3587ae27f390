import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { useSourceFacts } from './use-source-facts.ts'
import { ThingName } from '../thing/thing-name.tsx'
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
  const factsOf = useSourceFacts()
  return (
    <li>
      <InternalLink to={thingAddress(source.id)}><ThingName of={source} /></InternalLink>
      <p className="verband-soft verband-small">
        {factsOf(source).join(' · ')}
        {source.url && <> · <a className="ams-link" href={source.url} rel="external">{t('source.open')}<span className="verband-hidden"> <ThingName of={source} /></span></a></>}
      </p>
    </li>
  )
}
