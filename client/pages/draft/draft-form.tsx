import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../generated/operations.ts'
import { Choice } from '../../ui/choice.tsx'
import { Button } from '../../ui/design-system.ts'

const languages: readonly Language[] = ['EN', 'NL', 'FR', 'ES']
/** As much as the hub reads of one text. */
const longest = 20_000

/** A text of one's own and its language. It stays in this window, and goes to the hub only to be compared. */
export function DraftForm({ onLook }: { readonly onLook: (text: string, language: Language | null) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language | null>(null)
  return (
    <form className="verband-draft__form verband-screen" onSubmit={(event) => { event.preventDefault(); if (text.trim()) onLook(text.trim(), language) }}>
      <label className="ams-label" htmlFor="draft-text">{t('draft.text')}</label>
      <textarea id="draft-text" className="verband-draft__text" rows={9} maxLength={longest} autoComplete="off" spellCheck={false} aria-describedby="draft-kept" value={text} onChange={({ target }) => setText(target.value)} />
      <p id="draft-kept" className="verband-soft verband-small">{t('draft.kept')}</p>
      <div className="verband-draft__row">
        <Choice name="draft-language" label={t('draft.language')} any={t('draft.recognise')} value={language ?? ''} choices={languages.map((one) => [one, t(`language.${one}`)] as const)} onChoose={(value) => setLanguage(languages.find((one) => one === value) ?? null)} />
        <Button variant="primary" type="submit">{t('draft.look')}</Button>
      </div>
    </form>
  )
}
