import { useTranslation } from 'react-i18next'
import { NotFound } from '../../explore/search/not-found.tsx'

/** An address that leads nowhere. */
export function Component() {
  const { t } = useTranslation()
  return <NotFound title={t('notFound.title')} why={t('notFound.why')} />
}
