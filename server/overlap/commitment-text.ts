import { type Language, languages } from '../concepts/vocabulary.ts'
import { titleKinds } from '../concepts/record/properties.ts'
import { isMoreThanTitle } from '../likeness/document.ts'
import { languageOf } from '../likeness/stop-words.ts'
import { fingerprint } from '../shared/fingerprint.ts'
import { ownText } from './own-text.ts'

/** Texts of one thing by property and language: name_en, text_nl. */
export type StoredTexts = Readonly<Record<string, string | null>>
/** A captured document of a commitment. */
export interface StoredDocument { readonly id: string; readonly language: Language | null; readonly machineTranslated: boolean; readonly text: string }
/** All that is stored of a commitment's texts: its titles, what is said of it in the hub's own words, and captured documents. */
export interface Stored { readonly titles: StoredTexts; readonly words: readonly StoredTexts[]; readonly documents: readonly StoredDocument[] }

/** The text of a commitment in one language. */
export interface CommitmentText { readonly language: Language; readonly title: string; readonly otherTitles: string; readonly body: string; readonly hash: string }

/** Letters of a text that are compared; the rest says more of the same. */
const mostLetters = 30_000

/**
 * The texts of a commitment, one for each language that it has any in, the one to compare by first: the fullest. English goes before others that are not much
 * fuller, since most commitments have it and texts of one language are told apart best; originals go before machine translations.
 */
export function textsOf({ documents, ...rest }: Stored): readonly CommitmentText[] {
  const stored = { ...rest, documents: documents.map(inOwnWords) }
  const texts = languages.map((language) => textIn(stored, language)).filter(({ title, body }) => title || body)
  const weight = ({ title, body, language }: CommitmentText) => (Number(title !== '') + body.length) * (translatedOnly(stored, language) ? 0.1 : 1) * (language === 'EN' ? 2 : 1)
  return texts.sort((a, b) => weight(b) - weight(a) || languages.indexOf(a.language) - languages.indexOf(b.language))
}

/** A document with the commitment's own text, in the language that this really is in: many an English page has its plan in Spanish, and texts of one language flock together. */
function inOwnWords(document: StoredDocument): StoredDocument {
  const text = ownText(document.text)
  return { ...document, text, language: isMoreThanTitle({ body: text }) ? languageOf(text) : document.language }
}

function textIn({ titles, words, documents }: Stored, language: Language): CommitmentText {
  const suffix = language.toLowerCase()
  const titleIn = (lower: string) => unique(titleKinds.map((kind) => titles[`${kind}_${lower}`]))
  const ownTitle = titleIn(suffix).join('. ')
  const otherTitles = unique(languages.filter((other) => other !== language).flatMap((other) => titleIn(other.toLowerCase()))).join('. ')
  const captured = [...documents].sort(byId).filter((document) => (document.language ?? 'EN') === language).map(({ text }) => text)
  const body = unique([...[...words].sort(byId).map((said) => said[`text_${suffix}`]), ...captured]).join('\n').slice(0, mostLetters)
  // A text without a title in its language is called by those in others.
  const title = ownTitle || (body ? otherTitles : '')
  return { language, title, otherTitles, body, hash: fingerprint([language, title, otherTitles, body]) }
}

/** In an order that does not hang on when something was written, so that the same statements make the same text. */
const byId = (a: { readonly id?: string | null }, b: { readonly id?: string | null }): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

const translatedOnly = ({ documents, titles }: Stored, language: Language): boolean => {
  const own = documents.filter((document) => (document.language ?? 'EN') === language)
  return own.length > 0 && own.every(({ machineTranslated }) => machineTranslated) && !titles[`name_${language.toLowerCase()}`]
}

const unique = (texts: readonly (string | null | undefined)[]): readonly string[] => [...new Set(texts.flatMap((text) => text?.trim() || []))]
