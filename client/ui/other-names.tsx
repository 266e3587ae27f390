import { useTranslation } from 'react-i18next'
import type { Language } from '../generated/operations.ts'
import { langAttribute } from '../i18n/languages.ts'
import './other-names.css'

/** A name in a language, and what there is to say of it. */
export interface OtherName { readonly value: string; readonly language: Language; readonly note?: string | undefined }

/** What a thing is called in other languages. */
export function OtherNames({ names }: { readonly names: readonly OtherName[] }) {
  const { t } = useTranslation()
  if (names.length === 0) return null
  return (
    <dl className="verband-names">
      {names.map(({ value, language, note }) => (
        <div key={`${language}${value}`}>
          <dt>{t(`language.${language}`)}</dt>
          <dd><span lang={langAttribute(language)}>{value}</span>{note && ` (${note})`}</dd>
        </div>
      ))}
    </dl>
  )
}
