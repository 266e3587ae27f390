import { useTranslation } from 'react-i18next'
import { Failed } from '../ui/failed.tsx'

/** Stands where a page could not be shown at all. */
export function BrokenPage() {
  const { t } = useTranslation()
  return (
    <main className="verband-main">
      <title>{`${t('failed.title')} · Verband`}</title>
      <h1 className="ams-heading ams-heading--1">Verband</h1>
      <Failed onRetry={() => window.location.reload()} />
    </main>
  )
}
