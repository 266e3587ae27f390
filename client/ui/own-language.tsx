import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../generated/operations.ts'
import { langAttribute } from '../i18n/languages.ts'
import { useStandpoint } from '../standpoint.ts'
import './own-language.css'

interface OwnLanguageProps {
  /** The language that the text is really in; nothing where it has none, as a code. */
  readonly language: Language | null | undefined
  /** Whether nothing but the text is shown, as of names that are the same in all languages. */
  readonly plain?: boolean
  readonly children: ReactNode
}

/** A text that is not in the reader's language says so, to ears by its language and to eyes by a mark. */
export function OwnLanguage({ language, plain = false, children }: OwnLanguageProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  if (!language || language === apiLanguage) return <>{children}</>
  return <span lang={langAttribute(language)} {...(plain ? {} : { className: 'verband-foreign', title: t(`language.${language}`) })}>{children}</span>
}
