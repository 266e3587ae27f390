import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import type { Language } from '../concepts/vocabulary.ts'
import { partsOf } from '../shared/dutch-compounds.ts'
import { wordsIn } from '../shared/plain-words.ts'
import { isStopWord, languageOf } from './stop-words.ts'

/** A word of a text that says something: the form under which it is compared, and where it stands. */
export interface Term { readonly stem: string; readonly start: number; readonly end: number }

const stemmers: Readonly<Record<Language, (word: string) => string>> = { EN: english, NL: dutch, FR: french, ES: spanish }
const shortest = 3
const longest = 40
const known = new Map<string, string>()
const mostKnown = 200_000

/** The words of a text that say something, in their order: no stop words (of the language that it is said to be in, nor of that which it is in), no bare numbers, nothing shorter than three letters. */
export function termsIn(text: string, language: Language): readonly Term[] {
  const spoken = languageOf(text)
  return wordsIn(text).filter(({ plain }) => says(plain, language) && !isStopWord(plain, spoken)).map(({ plain, start, end }) => ({ stem: stemOf(plain, language), start, end }))
}

/** The stems to compare by; a Dutch compound also counts as its parts. */
export function stemsIn(text: string, language: Language): readonly string[] {
  const words = wordsIn(text).map(({ plain }) => plain).filter((word) => says(word, language))
  const parts = language === 'NL' ? words.flatMap(partsOf) : []
  return [...words, ...parts].map((word) => stemOf(word, language))
}

const says = (word: string, language: Language): boolean => word.length >= shortest && word.length <= longest && !isStopWord(word, language) && !/^\d+$/.test(word)

/** Stems are remembered: a corpus says the same words over and over. */
function stemOf(word: string, language: Language): string {
  const key = `${language}${word}`
  const stem = known.get(key) ?? stemmers[language](word)
  if (known.size < mostKnown) known.set(key, stem)
  return stem
}
