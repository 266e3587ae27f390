import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { atRevision } from '../addresses.ts'
import { SearchBox } from '../explore/search/search-box.tsx'
import { useStandpoint } from '../standpoint.ts'
import { InternalLink } from '../ui/internal-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** Name, ways, search and languages, on every page. The home page has its own, larger search box. */
export function SiteHeader() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { revision } = useStandpoint()
  return (
    <header className="verband-header">
      <p className="verband-header__brand">
        <InternalLink className="verband-header__name" to="/">Verband</InternalLink> <span className="verband-header__tagline">{t('shell.tagline')}</span>
      </p>
      <nav className="verband-header__ways verband-screen" aria-label={t('shell.navigation')}>
        <InternalLink className="verband-header__way" to="/graph">{t('shell.explore')}</InternalLink>
        <InternalLink className="verband-header__way" to="/plans">{t('shell.plans')}</InternalLink>
        <InternalLink className="verband-header__way" to="/topics">{t('shell.topics')}</InternalLink>
        <InternalLink className="verband-header__way" to="/practices">{t('shell.practices')}</InternalLink>
        <a className="verband-header__way" href={atRevision('/graphiql', revision)}>{t('shell.api')}</a>
      </nav>
      <div className="verband-header__search verband-screen">{pathname !== '/' && pathname !== '/search' && <SearchBox key={pathname} />}</div>
      <LanguageSwitch />
    </header>
  )
}
