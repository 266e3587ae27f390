import type { Language } from '../concepts/vocabulary.ts'
import { isFormWord } from './form-words.ts'
import { type Frequencies, rarityOf } from './sparse.ts'
import { type Term, termsIn } from './terms.ts'

/** A text to be explained, without the lines of forms. */
export interface ExplainedText { readonly text: string; readonly language: Language }

/** How many words or runs of words are named, and how many words a run has at the most. */
const mostNamed = 5
const longestRun = 3
/** A word in more than this share of all texts explains nothing. */
const mostCommon = 0.12
/** In a small corpus a word may stand in so many texts all the same. */
const alwaysRare = 3

interface Run { readonly stems: readonly string[]; readonly words: string; readonly worth: number }

/** The words that two texts share, as they stand in the first, most telling first: runs of neighbouring words before single ones, no word of a form, none that is common. */
export function sharedWords(one: ExplainedText, other: ExplainedText, frequencies: Frequencies): readonly string[] {
  const there = new Set(runsIn(other, frequencies).map(({ stems }) => stems.join(' ')))
  const shared = runsIn(one, frequencies).filter(({ stems }) => there.has(stems.join(' '))).sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1))
  const named: Run[] = []
  for (const run of shared) {
    if (named.length === mostNamed) break
    if (!named.some(({ stems }) => run.stems.some((stem) => stems.includes(stem)))) named.push(run)
  }
  return named.map(({ words }) => words)
}

/** All runs of up to three telling words with nothing between them. */
function runsIn({ text, language }: ExplainedText, frequencies: Frequencies): readonly Run[] {
  const terms = termsIn(text, language)
  return terms.flatMap((_, from) => {
    const runs: Run[] = []
    for (let to = from; to < Math.min(from + longestRun, terms.length); to++) {
      const words = terms.slice(from, to + 1)
      if (!tells(terms[to]!, frequencies) || (to > from && !adjoin(text, terms[to - 1]!, terms[to]!))) break
      runs.push({ stems: words.map(({ stem }) => stem), words: text.slice(words[0]!.start, words.at(-1)!.end), worth: words.reduce((sum, { stem }) => sum + rarityOf(stem, frequencies), 0) })
    }
    return runs
  })
}

function tells({ stem }: Term, frequencies: Frequencies): boolean {
  const count = Object.hasOwn(frequencies.terms, stem) ? frequencies.terms[stem]! : 0
  return count > 0 && !isFormWord(stem) && (count <= alwaysRare || count <= mostCommon * frequencies.documents)
}

/** Whether nothing but a space or a hyphen stands between two words. */
const adjoin = (text: string, one: Term, other: Term): boolean => /^[ \u00a0-]$/.test(text.slice(one.end, other.start))
