import { useTranslation } from 'react-i18next'
import { useStandpoint } from '../../standpoint.ts'
import { CopyButton } from '../copy-button.tsx'

/** Copies the address of this view; the address names the language, so that who opens it sees the same. */
export function ShareLink() {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const address = new URL(window.location.href)
  address.searchParams.set('lang', language)
  return <CopyButton text={address.href} label={t('tools.share')} />
}
