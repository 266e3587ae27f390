import { useTranslation } from 'react-i18next'
import { atRevision, compareAddress, draftAddress, institutionsAddress, pathsAddress, sourcesAddress } from '../addresses.ts'
import { useStandpoint } from '../standpoint.ts'
import { InternalLink } from '../ui/internal-link.tsx'

/** What holds for every page: what this is, on what terms, and where the data can be had. */
export function SiteFooter() {
  const { t } = useTranslation()
  const { revision } = useStandpoint()
  return (
    <footer className="verband-footer">
      <p>{t('shell.about')}</p>
      <p className="verband-screen">
        <InternalLink to="/">{t('shell.home')}</InternalLink> · <InternalLink to="/members">{t('shell.members')}</InternalLink> · <InternalLink to={institutionsAddress({})}>{t('institution.all')}</InternalLink> · <InternalLink to={sourcesAddress}>{t('part.sources')}</InternalLink> · <InternalLink to={pathsAddress({})}>{t('paths.title')}</InternalLink> · <InternalLink to={draftAddress}>{t('draft.title')}</InternalLink> · <InternalLink to={compareAddress([])}>{t('compare.title')}</InternalLink> · <InternalLink to="/changes">{t('shell.changes')}</InternalLink> · <a className="ams-link" href={atRevision('/graphiql', revision)}>GraphQL</a> · {t('shell.licence')}
      </p>
    </footer>
  )
}
