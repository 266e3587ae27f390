import { useTranslation } from 'react-i18next'
import { Button } from './design-system.ts'
import { useCopied } from './use-copied.ts'

/** Copies a text and says that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation()
  const [copied, copy] = useCopied()
  return (
    <Button className="verband-screen" variant="secondary" onClick={() => copy(text)}>
      <span aria-live="polite">{copied ? t('tools.copied') : label}</span>
    </Button>
  )
}
