import { useTranslation } from 'react-i18next'
import { InternalLink } from '../ui/internal-link.tsx'

/** What holds for every page: what this is, on what terms, and where the data can be had. */
export function SiteFooter() {
  const { t } = useTranslation()
  return (
    <footer className="verband-footer">
      <p>{t('shell.about')}</p>
      <p className="verband-screen">
        <InternalLink to="/">{t('shell.home')}</InternalLink> · <a className="ams-link" href="/graphiql">GraphQL</a> · {t('shell.licence')}
      </p>
    </footer>
  )
}
