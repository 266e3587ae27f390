import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SearchBox } from '../../explore/search/search-box.tsx'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { BeginSearch } from './begin-search.tsx'
import { SearchResults } from './search-results.tsx'
import './search-page.css'

/** What a search finds. */
export function Component() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const { revision } = useStandpoint()
  const text = params.get('q')?.trim() ?? ''
  return (
    <div className="verband-found">
      <title>{`${text ? t('search.titleFor', { text }) : t('search.title')} · Verband`}</title>
      <Heading level={1}>{t('search.title')}</Heading>
      <SearchBox key={text} initial={text} large />
      {revision !== null && <p className="verband-notice">{t('found.now')}</p>}
      {text ? <SearchResults key={`${text} found`} text={text} /> : <BeginSearch />}
    </div>
  )
}
