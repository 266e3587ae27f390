import { type Language, languages as allLanguages } from '../../concepts/vocabulary.ts'
import { partsOf } from '../../shared/dutch-compounds.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { AskedWord, Question } from './question.ts'
import { type Fields, fieldsOf } from './search-indexes.ts'

/** The lists that an answer is fused of, by how much a place in each counts. */
export const weights = {
  code: 64, name: 32, mention: 8, beginning: 4, names: 2, namesBegun: 1, namesNear: 1, words: 1, wordsBegun: 0.5, wordsNear: 0.5,
  text_en: 1, text_nl: 1, text_fr: 1, text_es: 1, passages: 0.5, documents: 0.5, documentsBegun: 0.25, meaning: 1,
} as const
export type ListName = keyof typeof weights
export const lists = Object.keys(weights) as readonly ListName[]

/** What narrows a question: languages of names and texts, and kinds of things by the prefixes of their ids; null for all. */
export interface Scope { readonly languages: readonly Language[] | null; readonly kinds: readonly string[] | null }

/** One question to one index; `whole` where every word is taken as it is spelt. */
export interface Ask { readonly list: ListName; readonly index: string; readonly query: string; readonly whole: boolean }
/** What is asked first; with one letter wrong, where no code is meant and no text has the words as they are spelt; by any single word, where that finds nothing either. */
export interface Asks { readonly sure: readonly Ask[]; readonly near: readonly Ask[]; readonly any: readonly Ask[] }

/** Up to so many words must all stand in one text, in forms and spellings of theirs; of more, two neighbours must. An index takes a thousand conditions at the most. */
const mostTogether = 3
const shortestBeginning = 2
const shortestNear = 4

type Spelling = (word: AskedWord, isLast: boolean) => string
type Join = (words: readonly AskedWord[], spell: Spelling, fields: Fields) => string

/** Puts a question to the indexes. Words hold letters and digits only, so nothing in them is syntax to an index. */
export function asksOf({ words, phrase, mentions, ids }: Question, { languages, kinds }: Scope): Asks {
  const few = words.filter((word) => word.required).length <= mostTogether
  const ask = (list: ListName, index: string, query: string, whole = false): readonly Ask[] => (query ? [{ list, index, query: ofKinds(query, kinds), whole }] : [])
  const by = (list: ListName, index: string, join: Join, spell: Spelling, whole = false) => ask(list, index, join(words, spell, fieldsOf(index, languages)), whole)
  const inDocuments = (list: ListName, join: Join, spell: Spelling, whole = false): readonly Ask[] =>
    kinds && !kinds.includes('source') ? [] : [{ list, index: 'words_of_documents', query: join(words, spell, fieldsOf('words_of_documents', languages)), whole }]
  const asSpelt = (join: Join) => [
    ...by('names', 'words_of_names', join, plainly, true),
    ...by('words', 'words_of_texts', join, plainly, true),
    ...(languages ?? allLanguages).flatMap((language) => by(`text_${lower(language)}`, `texts_in_${lower(language)}`, join, few && language === 'NL' ? inParts : asTyped, true)),
    ...by('passages', 'locating_phrases', join, plainly, true),
    ...inDocuments('documents', join, plainly, true),
  ]
  const inNames = fieldsOf('whole_names', languages)
  return {
    sure: [
      ...ask('code', 'whole_names', quoted(ids.map((id) => plainPhrase(id.slice(id.indexOf(':') + 1))), inNames), true),
      ...ask('name', 'whole_names', quoted([phrase], inNames)),
      ...ask('mention', 'whole_names', quoted(mentions, inNames)),
      ...ask('beginning', 'whole_names', phrase.length >= shortestBeginning ? inFields(`${phrase.replaceAll(' ', '\\ ')}*`, inNames) : ''),
      ...asSpelt(together),
      ...by('namesBegun', 'words_of_names', together, begun),
      ...by('wordsBegun', 'words_of_texts', together, begun),
      ...inDocuments('documentsBegun', together, eachBegun),
    ],
    near: few ? [...ask('namesNear', 'words_of_names', together(words, near, inNames)), ...by('wordsNear', 'words_of_texts', together, near)] : [],
    any: asSpelt(anyOf),
  }
}

const lower = (language: Language) => language.toLowerCase() as 'en' | 'nl' | 'fr' | 'es'

const inFields = (query: string, fields: Fields): string => fields.map((field) => `${field}:(${query})`).join(' ')

/** Any of some whole phrases. */
const quoted = (phrases: readonly string[], fields: Fields): string => (phrases.length > 0 ? inFields(phrases.map((phrase) => `"${phrase}"`).join(' '), fields) : '')

/** Only what is of some kinds, or leads to them, without a say in how well it matches. */
const ofKinds = (query: string, kinds: readonly string[] | null): string => (kinds ? `+find_kinds:(${kinds.join(' ')})^0 +(${query})` : query)

/** Few words all together, of more of them neighbours; words that are not insisted on only help. */
const together: Join = (words, spell, fields) => {
  const spelt = (word: AskedWord) => `(${inFields(spell(word, word === words.at(-1)), fields)})`
  const required = words.filter((word) => word.required)
  if (required.length <= mostTogether) return words.map((word) => `${word.required ? '+' : ''}${spelt(word)}`).join(' ')
  return required.slice(1).map((word, index) => `(+${spelt(required[index]!)} +${spelt(word)})`).join(' ')
}

const anyOf: Join = (words, spell, fields) => words.filter((word) => word.required).map((word) => inFields(spell(word, word === words.at(-1)), fields)).join(' ')

const plainly: Spelling = ({ plain }) => plain
/** Analyzers of languages know the accents of theirs; the plain form serves who left them out. */
const asTyped: Spelling = ({ plain, typed }) => (typed === plain ? plain : `${typed} ${plain}`)
/** A Dutch compound is also found where its parts stand apart. */
const inParts: Spelling = (word, isLast) => {
  const parts = partsOf(word.plain)
  return parts.length > 0 ? `${asTyped(word, isLast)} (${parts.map((part) => `+${part}`).join(' ')})` : asTyped(word, isLast)
}
/** The last word may still be growing. */
const begun: Spelling = ({ plain }, isLast) => (isLast && plain.length >= shortestBeginning ? `${plain} ${plain}*` : plain)
/** Whole texts have no plain forms beside them: a word stands for its longer forms too. */
const eachBegun: Spelling = ({ plain }) => (plain.length >= shortestNear && !/\d/.test(plain) ? `${plain} ${plain}*` : plain)
/** One letter wrong, missing, too many or exchanged; in numbers and short words every letter counts. */
const near: Spelling = ({ plain }) => (plain.length >= shortestNear && !/\d/.test(plain) ? `${plain}~1` : plain)
