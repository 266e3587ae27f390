import { useTranslation } from 'react-i18next'
import { sourcesAddress, thingAddress } from '../../addresses.ts'
import { useSourceFacts } from '../../concepts/source/use-source-facts.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Trail } from '../../ui/trail.tsx'
import type { ShownSource } from './shown-source.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import '../../ui/notice.css'

/** What document it is, and what one should know before trusting it: translated by a machine, cited only, names left out. */
export function SourceHead({ source }: { readonly source: ShownSource }) {
  const { t } = useTranslation()
  const factsOf = useSourceFacts()
  const { kind, url, machineTranslated, captured, withheld, supersededBy } = source
  return (
    <header className="verband-source__head">
      <Trail steps={[[sourcesAddress, t('part.sources')]]} />
      <Heading level={1}><ThingName of={source} /></Heading>
      <p className="verband-with-aside__identity"><Tag>{t(`sourceKind.${kind}`)}</Tag> <span className="verband-soft">{factsOf(source).join(' · ')}</span></p>
      {url && <p><a className="ams-link" href={url} rel="external">{t('source.open')}</a> <span className="verband-soft verband-small verband-source__url">{url}</span></p>}
      {supersededBy && <p className="verband-notice"><strong className="verband-warns">{t('sourcePage.superseded')}</strong> {t('sourcePage.supersededWhy')} <InternalLink to={thingAddress(supersededBy.id)}>{t('sourcePage.toNewer')}</InternalLink></p>}
      {(machineTranslated || !captured || withheld > 0) && (
        <div className="verband-notice">
          {machineTranslated && <p><strong className="verband-warns">{t('sourcePage.translated')}</strong> {t('sourcePage.translatedWhy')}</p>}
          {!captured && <p><strong className="verband-warns">{t(kind === 'EDITORIAL' ? 'sourcePage.editorial' : 'sourcePage.cited')}</strong> {t(kind === 'EDITORIAL' ? 'sourcePage.editorialWhy' : 'sourcePage.citedWhy')}</p>}
          {withheld > 0 && <p><strong className="verband-warns">{t('source.withheld', { count: withheld })}.</strong> {t('sourcePage.withheldWhy')}</p>}
        </div>
      )}
    </header>
  )
}
