import { useTranslation } from 'react-i18next'
import type { Language } from '../generated/operations.ts'
import { langAttribute } from '../i18n/languages.ts'
import { Disclosure } from './disclosure.tsx'
import './other-names.css'

/** A name in a language, and what there is to say of it. */
export interface OtherName { readonly value: string; readonly language: Language; readonly note?: string | undefined }

/** So many names would push what a page is about off a small window. */
const several = 3

/** What a thing is called in other languages; more than a few a step away. */
export function OtherNames({ names }: { readonly names: readonly OtherName[] }) {
  const { t } = useTranslation()
  if (names.length === 0) return null
  const list = (
    <dl className="verband-names">
      {names.map(({ value, language, note }) => (
        <div key={`${language}${value}`}>
          <dt>{t(`language.${language}`)}</dt>
          <dd><span lang={langAttribute(language)}>{value}</span>{note && ` (${note})`}</dd>
        </div>
      ))}
    </dl>
  )
  return names.length < several ? list : <Disclosure summary={t('names.elsewhere', { count: names.length })}>{list}</Disclosure>
}
