import type { Document } from './document.ts'
import type { Compared, Scorer } from './scorer.ts'

/** How often each term stands in a document; one that counts more has a higher number. */
export type Counts = ReadonlyMap<string, number>
/** In how many of how many documents each term stands: terms of a single document connect nothing and are left out. */
export interface Frequencies { readonly documents: number; readonly terms: Readonly<Record<string, number>> }

/** A term in more than this share of all documents says nothing. */
const mostCommon = 0.5

/** Counts in how many documents each term stands. */
export function frequenciesOf(corpus: readonly Counts[]): Frequencies {
  const counts = new Map<string, number>()
  for (const document of corpus) for (const term of document.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= 2 && count <= mostCommon * Math.max(corpus.length, 4)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { documents: corpus.length, terms: Object.fromEntries(kept) }
}

/** What a term is worth: the rarer, the more; nothing where it was never counted. */
export function rarityOf(term: string, { documents, terms }: Frequencies): number {
  const count = Object.hasOwn(terms, term) ? terms[term]! : 0
  return count > 0 ? Math.log(Math.max(documents, 4) / count) : 0
}

/** Sums up counts, each text with what a word of it counts for. */
export function countsOf(texts: readonly (readonly [terms: readonly string[], worth: number])[]): Counts {
  const counts = new Map<string, number>()
  for (const [terms, worth] of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + worth)
  return counts
}

/** TF-IDF: the cosine of weighted counts, where the tenth occurrence of a term counts less than the first. */
export function tfIdf(name: string, counted: (document: Document) => Counts): Scorer<Frequencies> {
  return {
    name,
    learn: (corpus) => frequenciesOf(corpus.map(counted)),
    compare: (documents, learnt) => {
      const weigh = (document: Document) => weighted(counted(document), learnt)
      return cosines(documents.map(weigh), weigh)
    },
  }
}

type Weights = readonly (readonly [term: string, weight: number])[]

function weighted(counts: Counts, frequencies: Frequencies): Weights {
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarityOf(term, frequencies)] as const).filter(([, weight]) => weight > 0)
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return length > 0 ? weights.map(([term, weight]) => [term, weight / length] as const) : []
}

/** Cosines through an index from terms to documents: only documents that share a term are ever touched. */
function cosines(vectors: readonly Weights[], weigh: (document: Document) => Weights): Compared {
  const numbers = new Map<string, number>()
  for (const vector of vectors) for (const [term] of vector) if (!numbers.has(term)) numbers.set(term, numbers.size)
  const sizes = new Uint32Array(numbers.size)
  for (const vector of vectors) for (const [term] of vector) sizes[numbers.get(term)!]!++
  const begins = new Uint32Array(numbers.size + 1)
  sizes.forEach((size, term) => { begins[term + 1] = begins[term]! + size })
  const at = begins.slice()
  const places = new Uint32Array(begins.at(-1) ?? 0)
  // Twice as exact as what is kept, so that a pair scores the same from both sides.
  const weights = new Float64Array(places.length)
  vectors.forEach((vector, document) => vector.forEach(([term, weight]) => {
    const place = at[numbers.get(term)!]!++
    places[place] = document
    weights[place] = weight
  }))
  const row = (vector: Weights) => summed(vector, numbers, { begins, places, weights }, vectors.length)
  return { row: (index) => row(vectors[index]!), against: (document) => row(weigh(document)) }
}

interface Postings { readonly begins: Uint32Array; readonly places: Uint32Array; readonly weights: Float64Array }

function summed(vector: Weights, numbers: ReadonlyMap<string, number>, { begins, places, weights }: Postings, documents: number): Float32Array {
  const sums = new Float64Array(documents)
  for (const [term, weight] of vector) {
    const number = numbers.get(term)
    if (number === undefined) continue
    for (let place = begins[number]!; place < begins[number + 1]!; place++) sums[places[place]!]! += weight * weights[place]!
  }
  return Float32Array.from(sums)
}
