import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

/** The way to the whole plan on one page, and back. */
export function WholeSwitch({ whole }: { readonly whole: boolean }) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const params = new URLSearchParams(search)
  if (whole) params.delete('whole')
  else params.set('whole', '1')
  return <p className="verband-plan__whole verband-screen"><Link className="ams-link" to={{ search: String(params) }}>{whole ? t('planPage.overview') : t('planPage.whole')}</Link></p>
}
