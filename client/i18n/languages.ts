import type { Language } from '../generated/operations.ts'

/** The languages of the interface, as they stand in addresses and on the page's lang attribute. */
export const languageTags = ['en', 'nl', 'fr', 'es'] as const
export type LanguageTag = (typeof languageTags)[number]

/** A property of the API in one language, "name_nl" or "name.nl": its name, and the language. */
export const propertyInLanguage = new RegExp(`^(?<name>.*?)[_.](?<tag>${languageTags.join('|')})$`, 'i')

/** Each language's own name for itself. */
export const endonyms: Readonly<Record<LanguageTag, string>> = { en: 'English', nl: 'Nederlands', fr: 'Français', es: 'Español' }

/** The language a text names, or nothing when it names none of ours. */
export const languageTag = (text: string | null): LanguageTag | undefined => languageTags.find((tag) => tag === text?.slice(0, 2).toLowerCase())

/** The API's name of a language. */
export const apiLanguage = (tag: LanguageTag): Language => tag.toUpperCase() as Uppercase<LanguageTag>

/** The lang attribute for a text in a language of the API; none when it is not known. */
export const langAttribute = (language: Language | null | undefined): LanguageTag | undefined => languageTag(language ?? null)
