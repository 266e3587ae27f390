import { useTranslation } from 'react-i18next'
import { Button } from './design-system.ts'
import './notice.css'

interface FailedProps {
  readonly detail?: string | undefined
  readonly onRetry: () => void
}

/** Says that something could not be fetched, why if it is known, and offers to try again. */
export function Failed({ detail, onRetry }: FailedProps) {
  const { t } = useTranslation()
  return (
    <div className="verband-notice verband-notice--wrong" role="alert">
      <p><strong>{t('failed.title')}</strong> {detail && <span lang="en">{detail}</span>}</p>
      <Button className="verband-screen" variant="secondary" onClick={onRetry}>{t('failed.retry')}</Button>
    </div>
  )
}
