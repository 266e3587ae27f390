import type { AskedWord, Question } from './question.ts'
import type { ShownText } from './shown-texts.ts'
import { wordsIn } from '../../shared/plain-words.ts'
import { passagesIn } from '../source-text/passages-in.ts'

/** Passages of one document that are looked at closely. */
const mostPassages = 5
/** As far as endings go, which differ between forms of a word. */
const longestEnding = 3
const shortestStem = 4

/** The passages of a document that have most of the words asked for, each with its place; the earlier of equals. Comparing whole texts letter by letter would cost too much. */
export function likelyPassages({ field, language, text }: ShownText, { words }: Question): readonly ShownText[] {
  const asked = words.filter(({ required }) => required)
  const passages = passagesIn(text).map((passage) => ({ passage, worth: wordsHad(passage.text, asked) })).filter(({ worth }) => worth > 0)
  const best = passages.toSorted((a, b) => b.worth - a.worth || a.passage.start - b.passage.start).slice(0, mostPassages)
  return best.map(({ passage }) => ({ field, language, text: passage.text, at: passage.start }))
}

/** How many of the words asked for begin like a word of the passage; those spelt alike count a little more. */
function wordsHad(text: string, asked: readonly AskedWord[]): number {
  const had = wordsIn(text).map(({ plain }) => plain)
  return asked.reduce((sum, { plain }) => sum + (had.includes(plain) ? 1 : had.some((word) => word.startsWith(stemOf(plain))) ? 0.9 : 0), 0)
}

const stemOf = (plain: string): string => plain.slice(0, Math.max(shortestStem, plain.length - longestEnding))
