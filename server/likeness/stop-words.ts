import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { languages, type Language } from '../concepts/vocabulary.ts'
import { wordsIn } from '../shared/plain-words.ts'

/** Words that the lists leave out and that say as little. */
const more: Readonly<Record<Language, string>> = {
  EN: 'also among an become becomes can etc get gets however like made make makes may new non number one per put second shall since still take takes third three two upon us use used uses using via well whether within without yet',
  NL: 'alle bijv dat deze door eigen elk elke etc gaan gaat hierbij hiervoor krijgen maken maakt mee moeten nieuw nieuwe onze staat tevens tussen vanuit vooral waarbij waarin waarmee waaronder welke wij willen worden zoals zowel',
  FR: 'ainsi afin alors aussi autre autres avant bien cela celle celles celui cet cette ceux chaque comme comment deux dont donc entre etc leurs lors mettre mise nouveau nouvelle plus plusieurs sans selon sous tous tout toute toutes tres trois vers',
  ES: 'asi cada como cual cuales dos etc esta este esto estos fin manera mediante nueva nuevo otra otras otro otros parte pero segun ser sido sobre tambien tanto toda todas todo todos tres traves',
}
const lists: Readonly<Record<Language, readonly string[]>> = { EN: english, NL: dutch, FR: french, ES: spanish }

const plain = (language: Language): ReadonlySet<string> => new Set(wordsIn([...lists[language], more[language]].join(' ')).map((word) => word.plain))
const byLanguage = Object.fromEntries(languages.map((language) => [language, plain(language)])) as Readonly<Record<Language, ReadonlySet<string>>>

/** Whether a plain word says nothing of what a text is about: in its own language, or in English, which stands in many a text of another. */
export const isStopWord = (word: string, language: Language): boolean => byLanguage[language].has(word) || byLanguage.EN.has(word)

/** The language whose commonest words a text has most of; English where it has none. */
export function languageOf(text: string): Language {
  const words = wordsIn(text.slice(0, 4_000)).map((word) => word.plain)
  const counts = languages.map((language) => ({ language, count: words.filter((word) => byLanguage[language].has(word)).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language
}
