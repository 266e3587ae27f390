import type { Language } from '../concepts/vocabulary.ts'
import { isFormWord } from './form-words.ts'
import { type Frequencies, rarityOf } from './sparse.ts'
import { termsIn } from './terms.ts'

/** A text to be explained, without the lines of forms. */
export interface ExplainedText { readonly text: string; readonly language: Language }

/** How many words or runs of words are named, and how many words a run has at the most. */
const mostNamed = 5
const longestRun = 3
/** Which words are named. */
export interface Sought { /** None in more than this share of all texts. */ readonly mostCommon: number; /** Whether words of forms count. */ readonly formWords: boolean; readonly fewestInRun: number }

/** Words that explain something: few texts have them. */
export const tellingWords: Sought = { mostCommon: 0.12, formWords: false, fewestInRun: 1 }
/** Words that many texts have. */
export const commonWords: Sought = { mostCommon: 1, formWords: false, fewestInRun: 1 }
/** Several words in a row, be they of forms: "Access to Information" says something in two titles, though each of its words stands everywhere. */
export const titleRuns: Sought = { mostCommon: 1, formWords: true, fewestInRun: 2 }
const nothing: ReadonlySet<string> = new Set()

/** In a small corpus a word may stand in so many texts all the same. */
const alwaysRare = 8

interface Run { readonly stems: readonly string[]; readonly words: string; readonly worth: number }

/** The words that two texts share, as they stand in the first, most telling first: runs of neighbouring words before single ones, none of those to go without. */
export function sharedWords(one: ExplainedText, other: ExplainedText, frequencies: Frequencies, sought: Sought = tellingWords, without: ReadonlySet<string> = nothing): readonly string[] {
  const inOther = new Set(wordsOf(other).stems)
  const inBoth = new Set(wordsOf(one).stems.filter((stem) => inOther.has(stem)))
  const telling = new Set([...inBoth].filter((stem) => !without.has(stem) && tells(stem, frequencies, sought)))
  const runs = (text: ExplainedText): readonly Run[] => runsIn(text, inBoth, (stem) => (telling.has(stem) ? rarityOf(stem, frequencies) : null))
  const there = new Set(runs(other).map(keyOf))
  const shared = runs(one).filter((run) => run.stems.length >= sought.fewestInRun && there.has(keyOf(run))).sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1))
  const named: Run[] = []
  for (const run of shared) {
    if (named.length === mostNamed) break
    if (!named.some(({ stems }) => run.stems.some((stem) => stems.includes(stem)))) named.push(run)
  }
  return named.map(({ words }) => words)
}

const keyOf = ({ stems }: Run): string => stems.join(' ')

/** The words of a text: how each is compared, and where it stands. */
interface Words { readonly stems: readonly string[]; readonly starts: Uint32Array; readonly ends: Uint32Array }

/** Cutting a text into words takes longer than holding two against each other, and each text is held against many. */
const known = new WeakMap<ExplainedText, Words>()

function wordsOf(explained: ExplainedText): Words {
  const before = known.get(explained)
  if (before) return before
  const terms = termsIn(explained.text, explained.language)
  const words = { stems: terms.map(({ stem }) => stem), starts: Uint32Array.from(terms, ({ start }) => start), ends: Uint32Array.from(terms, ({ end }) => end) }
  known.set(explained, words)
  return words
}

/** All runs of up to three of the given words with little between them of which one tells something (a word that does not has no worth): "Freedom of Information" is one, though only its first word tells. */
function runsIn(explained: ExplainedText, given: ReadonlySet<string>, worthOf: (stem: string) => number | null): readonly Run[] {
  const { stems, starts, ends } = wordsOf(explained)
  const runs: Run[] = []
  for (let from = 0; from < stems.length; from++) {
    const worths: number[] = []
    for (let to = from; to < Math.min(from + longestRun, stems.length) && given.has(stems[to]!); to++) {
      if (to > from && !adjoin(explained.text.slice(ends[to - 1], starts[to]))) break
      const worth = worthOf(stems[to]!)
      if (worth !== null) worths.push(worth)
      if (worths.length > 0) runs.push({ stems: stems.slice(from, to + 1), words: explained.text.slice(starts[from], ends[to]), worth: worths.reduce((sum, one) => sum + one, 0) + (to - from + 1) / 10 })
    }
  }
  return runs
}

function tells(stem: string, frequencies: Frequencies, { mostCommon, formWords }: Sought): boolean {
  const count = Object.hasOwn(frequencies.terms, stem) ? frequencies.terms[stem]! : 0
  return count > 0 && !/\d/.test(stem) && (formWords || !isFormWord(stem)) && (count <= alwaysRare || count <= mostCommon * frequencies.documents)
}

/** Whether nothing but a space, a hyphen or a small word of joining stands between two words. */
const adjoin = (between: string): boolean => /^(?:[ \u00a0-]| (?:of|for|to|van|voor|de|du|des|del) )$/.test(between)
