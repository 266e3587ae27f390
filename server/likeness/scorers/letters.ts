import type { Language } from '../../concepts/vocabulary.ts'
import { wordsIn } from '../../shared/plain-words.ts'
import { countsOf, tfIdf } from '../sparse.ts'
import { isStopWord } from '../stop-words.ts'

const titleWorth = 3
/** Further down a text says what its beginning said. */
const lettersOfBody = 1_500
const sizes = [4, 5] as const
const shortest = 3

/** Runs of four and five letters: related words of different languages share them (transparency, transparencia), and so do names and inflected forms. */
export const letters = tfIdf('letters', ({ title, otherTitles, body, language }) =>
  countsOf([[runsIn(`${title} ${otherTitles}`, language), titleWorth], [runsIn(body.slice(0, lettersOfBody), language), 1]]))

const runsIn = (text: string, language: Language): readonly string[] =>
  wordsIn(text).filter(({ plain }) => plain.length >= shortest && !isStopWord(plain, language) && !/^\d+$/.test(plain)).flatMap(({ plain }) => runsOf(plain))

/** The first words are remembered with their runs, which makes them the common ones: a corpus says the same words over and over. */
const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

function runsOf(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const marked = `<${word}>`
  const runs = sizes.flatMap((size) => Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)))
  if (known.size < mostKnown) known.set(word, runs)
  return runs
}
