import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { SearchBox } from '../explore/search/search-box.tsx'
import { InternalLink } from '../ui/internal-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** Name, ways, search and languages, on every page. The home page has its own, larger search box. */
export function SiteHeader() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <header className="verband-header">
      <p className="verband-header__brand">
        <InternalLink className="verband-header__name" to="/">Verband</InternalLink> <span className="verband-header__tagline">{t('shell.tagline')}</span>
      </p>
      <nav className="verband-header__ways verband-screen" aria-label={t('shell.navigation')}>
        <InternalLink className="verband-header__way" to="/graph">{t('shell.explore')}</InternalLink>
        <InternalLink className="verband-header__way" to="/municipalities">{t('shell.peers')}</InternalLink>
        <InternalLink className="verband-header__way" to="/plans">{t('shell.plans')}</InternalLink>
        <InternalLink className="verband-header__way" to="/topics">{t('shell.topics')}</InternalLink>
        <InternalLink className="verband-header__way" to="/practices">{t('shell.practices')}</InternalLink>
        <InternalLink className="verband-header__way" to="/data">{t('shell.api')}</InternalLink>
      </nav>
      <div className="verband-header__search verband-screen">{pathname !== '/' && pathname !== '/search' && <SearchBox key={pathname} />}</div>
      <LanguageSwitch />
    </header>
  )
}
