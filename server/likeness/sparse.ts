import type { Document } from './document.ts'
import type { Compared, Scorer } from './scorer.ts'

/** How often each term stands in a document; one that counts more has a higher number. */
export type Counts = ReadonlyMap<string, number>
/** In how many of how many documents each term stands: terms of a single document connect nothing and are left out. */
export interface Frequencies { readonly documents: number; readonly terms: Readonly<Record<string, number>> }

/** A term in more than this share of all documents says nothing. */
const mostCommon = 0.5

/** Counts in how many documents each term stands. */
export function frequenciesOf(corpus: Iterable<Counts>): Frequencies {
  const counts = new Map<string, number>()
  let documents = 0
  for (const document of corpus) {
    documents++
    for (const term of document.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= 2 && count <= mostCommon * Math.max(documents, 4)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { documents, terms: Object.fromEntries(kept) }
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
    learn: (corpus) => frequenciesOf(countsOfEach(corpus, counted)),
    learnMore: ({ documents, terms }, more) => ({ documents, terms: { ...frequenciesOf(countsOfEach(more, counted)).terms, ...terms } }),
    compare: (documents, learnt) => {
      const terms = numberedTerms(learnt)
      const weigh = (document: Document) => weighted(counted(document), terms)
      return cosines(documents.map(weigh), terms.rarities.length, weigh)
    },
  }
}

/** One after the other: the counts of a whole corpus at once take a gigabyte. */
function* countsOfEach(corpus: readonly Document[], counted: (document: Document) => Counts): Iterable<Counts> {
  for (const document of corpus) yield counted(document)
}

/** The terms that were learnt, by number, and what each is worth. */
interface Terms { readonly numbers: ReadonlyMap<string, number>; readonly rarities: Float64Array }

function numberedTerms(frequencies: Frequencies): Terms {
  const terms = Object.keys(frequencies.terms)
  return { numbers: new Map(terms.map((term, number) => [term, number])), rarities: Float64Array.from(terms, (term) => rarityOf(term, frequencies)) }
}

/** Terms of a document by their numbers, with what each weighs; single precision is as exact as what is kept of scores, and a pair scores the same from both sides. */
interface Vector { readonly terms: Uint32Array; readonly weights: Float32Array }

function weighted(counts: Counts, { numbers, rarities }: Terms): Vector {
  const known = [...counts].flatMap(([term, count]) => {
    const number = numbers.get(term)
    return number !== undefined && rarities[number]! > 0 ? [[number, (1 + Math.log(count)) * rarities[number]!] as const] : []
  })
  const length = Math.sqrt(known.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return { terms: Uint32Array.from(known, ([number]) => number), weights: Float32Array.from(known, ([, weight]) => weight / length) }
}

/** Cosines through an index from terms to documents: only documents that share a term are ever touched. */
function cosines(vectors: readonly Vector[], terms: number, weigh: (document: Document) => Vector): Compared {
  const begins = new Uint32Array(terms + 1)
  for (const vector of vectors) for (const term of vector.terms) begins[term + 1]!++
  for (let term = 0; term < terms; term++) begins[term + 1]! += begins[term]!
  const at = begins.slice()
  const places = new Uint32Array(begins[terms]!)
  const weights = new Float32Array(places.length)
  vectors.forEach((vector, document) => vector.terms.forEach((term, one) => {
    const place = at[term]!++
    places[place] = document
    weights[place] = vector.weights[one]!
  }))
  const row = (vector: Vector) => summed(vector, { begins, places, weights }, vectors.length)
  return { row: (index) => row(vectors[index]!), against: (document) => row(weigh(document)) }
}

interface Postings { readonly begins: Uint32Array; readonly places: Uint32Array; readonly weights: Float32Array }

function summed({ terms, weights: own }: Vector, { begins, places, weights }: Postings, documents: number): Float32Array {
  const sums = new Float64Array(documents)
  terms.forEach((term, one) => {
    const weight = own[one]!
    for (let place = begins[term]!; place < begins[term + 1]!; place++) sums[places[place]!]! += weight * weights[place]!
  })
  return Float32Array.from(sums)
}
