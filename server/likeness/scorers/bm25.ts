import type { Document } from '../document.ts'
import type { Scorer } from '../scorer.ts'
import { type Counts, countsOf, type Frequencies, frequenciesOf } from '../sparse.ts'
import { wordsIn } from '../../shared/plain-words.ts'

const steepness = 1.2
const lengthShare = 0.75
/** A whole text is asked by its most telling words. */
const mostAsked = 25

interface Learnt { readonly frequencies: Frequencies; readonly usualLength: number }

/** What a search engine would find when asked by a text's most telling words: the yardstick that others are held against. */
export const bm25: Scorer<Learnt> = {
  name: 'BM25, top 25 terms',
  learn: (corpus) => {
    const counts = corpus.map(countsIn)
    return { frequencies: frequenciesOf(counts), usualLength: counts.reduce((sum, one) => sum + lengthOf(one), 0) / Math.max(1, corpus.length) }
  },
  learnMore: (learnt) => learnt,
  compare: (documents, { frequencies, usualLength }) => {
    const counts = documents.map(countsIn)
    const lengths = counts.map(lengthOf)
    const worth = (term: string) => rarity(frequencies.terms[term] ?? 0, frequencies.documents)
    const row = (text: Counts): Float32Array => {
      const asked = [...text].filter(([term]) => Object.hasOwn(frequencies.terms, term)).map(([term, count]) => [term, count * worth(term)] as const)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostAsked).map(([term]) => term)
      const score = (one: Counts, length: number) => asked.reduce((sum, term) => sum + worth(term) * saturated(one.get(term) ?? 0, length / usualLength), 0)
      return Float32Array.from(counts, (one, other) => score(one, lengths[other]!))
    }
    return { row: (index) => row(counts[index]!), against: (document) => row(countsIn(document)) }
  },
}

const countsIn = ({ title, body }: Document): Counts => countsOf([[wordsIn(`${title} ${body}`).map(({ plain }) => plain), 1]])
const lengthOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
const rarity = (count: number, documents: number): number => Math.log(1 + (documents - count + 0.5) / (count + 0.5))
const saturated = (count: number, length: number): number => (count * (steepness + 1)) / (count + steepness * (1 - lengthShare + lengthShare * length))
