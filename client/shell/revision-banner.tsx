import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

/** Says that one looks at a past state, and leads back to now. */
export function RevisionBanner({ revision }: { readonly revision: number }) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const now = new URLSearchParams(search)
  now.delete('rev')
  return (
    <p className="verband-revision" role="status">
      {t('revision.past', { revision })} <Link className="ams-link verband-screen" to={`${pathname}?${now}`}>{t('revision.toNow')}</Link>
    </p>
  )
}
