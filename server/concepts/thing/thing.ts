import type { Whole } from '../../reading/part.ts'
import type { Language, ThingType } from '../vocabulary.ts'

/** Names or texts by language; what is missing is null. */
export type ByLanguage = Readonly<Partial<Record<'en' | 'nl' | 'fr' | 'es', string | null>>>

/** Anything that has a name and a page. */
export interface Thing extends Whole { readonly type: ThingType; readonly names: ByLanguage }

/** Languages in which to look for a text, best first: the one asked, then English, then any. */
const fallbacks = (language: Language | null): readonly (keyof ByLanguage)[] => [...new Set([(language ?? 'EN').toLowerCase() as keyof ByLanguage, 'en', 'nl', 'fr', 'es'] as const)]

/** A text in a language, or in the next best that there is, with the language it really is in. */
export function inLanguage(texts: ByLanguage, language: Language | null): { readonly value: string; readonly language: Language } | null {
  for (const candidate of fallbacks(language)) {
    const value = texts[candidate]
    if (value) return { value, language: candidate.toUpperCase() as Language }
  }
  return null
}

/** The language that a text really is in when it is asked for in one. */
export const languageIn = (texts: ByLanguage, language: Language | null): Language | null => inLanguage(texts, language)?.language ?? null

/** The name of a thing in a language, or in the next best; its id where it has none. */
export const nameOf = (thing: Pick<Thing, 'id' | 'names'>, language: Language | null): string => inLanguage(thing.names, language)?.value ?? thing.id

/** The id of a thing, from an id or from what stands after its prefix: AP_NLD03 is plan:AP_NLD03. */
export const idOf = (prefix: string, text: string): string => (text.includes(':') ? text : `${prefix}:${text}`)

/** The id of a thing of one kind (or of some), to be read as such; the id of any other kind names nothing here. */
export function ownIdOf(kind: string, text: string, ...kinds: readonly string[]): string {
  const id = idOf(kind, text)
  return [kind, ...kinds].includes(id.slice(0, id.indexOf(':'))) ? id : ''
}

/** Several ids; null where a filter was not given. */
export const idsOf = (prefix: string, texts: readonly string[] | null | undefined): readonly string[] | null => texts?.map((text) => idOf(prefix, text)) ?? null
