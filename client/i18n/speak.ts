import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { LanguageTag } from './languages.ts'

const words: Readonly<Record<LanguageTag, () => Promise<{ readonly default: object }>>> = {
  en: () => import('./en.json'),
  nl: () => import('./nl.json'),
  fr: () => import('./fr.json'),
  es: () => import('./es.json'),
}

const ready = i18next.use(initReactI18next).init({
  lng: 'cimode',
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
})

/** Fetches the words of a language once and makes the interface speak it. */
export async function speak(tag: LanguageTag): Promise<void> {
  await ready
  if (!i18next.hasResourceBundle(tag, 'translation')) i18next.addResourceBundle(tag, 'translation', (await words[tag]()).default)
  await i18next.changeLanguage(tag)
  document.documentElement.lang = tag
}
