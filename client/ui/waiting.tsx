import { useTranslation } from 'react-i18next'
import { Skeleton } from './design-system.ts'

/** Stands where an answer will come; says so to those who do not see it. */
export function Waiting({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      <span className="verband-hidden">{t('waiting')}</span>
      <Skeleton>
        <Skeleton.Heading />
        <Skeleton.Paragraph lines={lines} />
      </Skeleton>
    </div>
  )
}
