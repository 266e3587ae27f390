import { type Language, languages as allLanguages } from '../../concepts/vocabulary.ts'
import { partsOf } from '../../shared/dutch-compounds.ts'
import type { AskedWord, Question } from './question.ts'

/** The lists that an answer is fused of, by how much a place in each counts. */
export const weights = {
  code: 64, name: 32, mention: 8, beginning: 4, names: 2, namesBegun: 1, namesNear: 1, words: 1, wordsBegun: 0.5, wordsNear: 0.5,
  text_en: 1, text_nl: 1, text_fr: 1, text_es: 1, passages: 0.5,
} as const
export type ListName = keyof typeof weights
export const lists = Object.keys(weights) as readonly ListName[]

/** One question to one index; `whole` where every word is taken as it is spelt. */
export interface Ask { readonly list: ListName; readonly index: string; readonly query: string; readonly whole: boolean }
/** What is asked first; with one letter wrong, where no text has the words as they are spelt; by any single word, where that finds nothing either. */
export interface Asks { readonly sure: readonly Ask[]; readonly near: readonly Ask[]; readonly any: readonly Ask[] }

/** Up to so many words must all stand in one text; up to so many more, any two of them. */
const mostTogether = 3
const mostPaired = 8
const shortestBeginning = 2
const shortestNear = 4

type Spelling = (word: AskedWord, isLast: boolean) => string

/** Puts a question to the indexes. Words hold letters and digits only, so nothing in them is syntax to an index. */
export function asksOf(question: Question, languages: readonly Language[] | null): Asks {
  const asked = languages ?? allLanguages
  const inNames = fieldsFor(languages, ['plainNames', 'place', 'publisher'], ['plainNames'])
  const inPhrases = fieldsFor(languages, ['plainNames'], ['plainNames'])
  const inWords = fieldsFor(languages, ['asWritten'], ['summary', 'text', 'note', 'target', 'result', 'parts'])
  const ask = (list: ListName, index: string, query: string, whole = false): readonly Ask[] => (query ? [{ list, index, query, whole }] : [])
  const exact = (join: (words: readonly AskedWord[], spell: Spelling, fields?: Fields) => string) => [
    ...ask('names', 'name_words', join(question.words, plainly, inNames), true),
    ...ask('words', 'text_words', join(question.words, plainly, inWords), true),
    ...asked.flatMap((language) => ask(`text_${lower(language)}`, `texts_${lower(language)}`, join(question.words, language === 'NL' ? inParts : asTyped), true)),
    ...ask('passages', 'passages', join(question.words, plainly), true),
  ]
  return {
    sure: [
      ...ask('name', 'phrases', inFields(`"${question.phrase}"`, inPhrases)),
      ...ask('mention', 'phrases', inFields(question.mentions.map((phrase) => `"${phrase}"`).join(' '), inPhrases)),
      ...ask('beginning', 'phrases', question.phrase.length >= shortestBeginning ? inFields(`${question.phrase.replaceAll(' ', '\\ ')}*`, inPhrases) : ''),
      ...exact(together),
      ...ask('namesBegun', 'name_words', together(question.words, begun, inNames)),
      ...ask('wordsBegun', 'text_words', together(question.words, begun, inWords)),
    ],
    near: [...ask('namesNear', 'name_words', together(question.words, near, inNames)), ...ask('wordsNear', 'text_words', together(question.words, near, inWords))],
    any: exact(anyOf),
  }
}

const lower = (language: Language) => language.toLowerCase() as 'en' | 'nl' | 'fr' | 'es'

type Fields = readonly string[] | null

/** The fields of some languages, and those that have none; null for all. Only Dutch has parts. */
const fieldsFor = (languages: readonly Language[] | null, neutral: readonly string[], byLanguage: readonly string[]): Fields =>
  languages && [...neutral, ...languages.flatMap((language) => byLanguage.filter((field) => field !== 'parts' || language === 'NL').map((field) => `${field}_${lower(language)}`))]

const inFields = (query: string, fields: Fields = null): string =>
  query && (fields ? fields.map((field) => `${field}:(${query})`).join(' ') : `(${query})`)

const clauses = (words: readonly AskedWord[], spell: Spelling, fields: Fields, sign: (word: AskedWord) => string): string =>
  words.map((word, index) => `${sign(word)}(${inFields(spell(word, index === words.length - 1), fields)})`).join(' ')

/** Few words all together, more of them two by two; words that are not insisted on only help. */
function together(words: readonly AskedWord[], spell: Spelling, fields: Fields = null): string {
  const required = words.filter((word) => word.required)
  if (required.length <= mostTogether) return clauses(words, spell, fields, (word) => (word.required ? '+' : ''))
  if (required.length > mostPaired) return anyOf(words, spell, fields)
  const spelt = required.map((word) => inFields(spell(word, word === words.at(-1)), fields))
  return spelt.flatMap((one, index) => spelt.slice(index + 1).map((other) => `(+(${one}) +(${other}))`)).join(' ')
}

const anyOf = (words: readonly AskedWord[], spell: Spelling, fields: Fields = null): string => clauses(words.filter((word) => word.required), spell, fields, () => '')

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
/** One letter wrong, missing, too many or exchanged; in numbers and short words every letter counts. */
const near: Spelling = ({ plain }) => (plain.length >= shortestNear && !/\d/.test(plain) ? `${plain} ${plain}~1` : plain)
