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
const usuallyMost = 0.12
/** In a small corpus a word may stand in so many texts all the same. */
const alwaysRare = 8

interface Run { readonly stems: readonly string[]; readonly words: string; readonly worth: number }

/** The words that two texts share, as they stand in the first, most telling first: runs of neighbouring words before single ones, no word of a form, none that more than a share of all texts have. */
export function sharedWords(one: ExplainedText, other: ExplainedText, frequencies: Frequencies, mostCommon: number = usuallyMost): readonly string[] {
  const there = new Set(runsIn(other, frequencies, mostCommon).map(({ stems }) => stems.join(' ')))
  const shared = runsIn(one, frequencies, mostCommon).filter(({ stems }) => there.has(stems.join(' '))).sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1))
  const named: Run[] = []
  for (const run of shared) {
    if (named.length === mostNamed) break
    if (!named.some(({ stems }) => run.stems.some((stem) => stems.includes(stem)))) named.push(run)
  }
  return named.map(({ words }) => words)
}

/** All runs of up to three words with little between them of which one tells something: "Freedom of Information" is one, though only its first word tells. */
function runsIn({ text, language }: ExplainedText, frequencies: Frequencies, mostCommon: number): readonly Run[] {
  const terms = termsIn(text, language)
  return terms.flatMap((_, from) => {
    const runs: Run[] = []
    for (let to = from; to < Math.min(from + longestRun, terms.length); to++) {
      const words = terms.slice(from, to + 1)
      if (to > from && !adjoin(text, terms[to - 1]!, terms[to]!)) break
      const telling = words.filter((term) => tells(term, frequencies, mostCommon))
      if (telling.length > 0) runs.push({ stems: words.map(({ stem }) => stem), words: text.slice(words[0]!.start, words.at(-1)!.end), worth: telling.reduce((sum, { stem }) => sum + rarityOf(stem, frequencies), 0) + words.length / 10 })
    }
    return runs
  })
}

function tells({ stem }: Term, frequencies: Frequencies, mostCommon: number): boolean {
  const count = Object.hasOwn(frequencies.terms, stem) ? frequencies.terms[stem]! : 0
  return count > 0 && !/\d/.test(stem) && !isFormWord(stem) && (count <= alwaysRare || count <= mostCommon * frequencies.documents)
}

/** Whether nothing but a space, a hyphen or a small word of joining stands between two words. */
const adjoin = (text: string, one: Term, other: Term): boolean => /^(?:[ \u00a0-]| (?:of|for|to|van|voor|de|du|des|del) )$/.test(text.slice(one.end, other.start))
