import type { Language } from '../generated/operations.ts'

/** A thing's name asked for in every language. */
export interface Named { readonly name: string; readonly en: string; readonly nl: string; readonly fr: string; readonly es: string }

/** A name with its language. */
export interface NameIn { readonly value: string; readonly language: Language }

/** What a thing is called in languages other than the one shown; where a language has no name the API gives another's, which is left out. */
export function namesElsewhere({ name, en, nl, fr, es }: Named): readonly NameIn[] {
  const all: readonly NameIn[] = [{ value: en, language: 'EN' }, { value: nl, language: 'NL' }, { value: fr, language: 'FR' }, { value: es, language: 'ES' }]
  return all.filter(({ value }, place) => value !== name && all.findIndex((other) => other.value === value) === place)
}
