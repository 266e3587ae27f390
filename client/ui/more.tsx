import { useTranslation } from 'react-i18next'
import { Button } from './design-system.ts'
import './more.css'

interface MoreProps {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}

/** How much of a list is shown, and the way to more of it; nothing where all of it is. */
export function More({ shown, total, onMore }: MoreProps) {
  const { t } = useTranslation()
  if (shown >= total) return null
  return (
    <div className="verband-more">
      <span className="verband-soft verband-small" role="status">{t('more.shown', { shown, count: total })}</span>
      <Button className="verband-screen" variant="secondary" onClick={onMore}>{t('more.button')}</Button>
    </div>
  )
}
