import { languages, type Language } from '../../concepts/vocabulary.ts'
import type { Document } from '../document.ts'
import type { Scorer } from '../scorer.ts'

/** The mean vector of each language. */
export type Means = Readonly<Record<Language, readonly number[]>>

/** Below so many texts of a language its mean is drawn towards that of all. */
const enough = 20

/**
 * What the model makes of the texts. Its texts of one language flock together, whatever they say: each language's mean is taken off, so that what is left
 * tells subjects apart and not languages.
 */
export const meaning: Scorer<Means> = {
  name: 'meaning',
  learn: (corpus) => {
    const all = meanOf(corpus)
    return Object.fromEntries(languages.map((language) => [language, drawn(corpus.filter((document) => document.language === language), all)])) as unknown as Means
  },
  learnMore: (means) => means,
  compare: (documents, means) => {
    const vectors = documents.map((document) => centred(document, means))
    const row = (vector: Float32Array) => Float32Array.from(vectors, (other) => dot(vector, other))
    return { row: (index) => row(vectors[index]!), against: (document) => row(centred(document, means)) }
  },
}

/** A document's vector without what all texts of its language have in common, of length one. */
function centred({ vector, language }: Pick<Document, 'vector' | 'language'>, means: Means): Float32Array {
  if (!vector) return new Float32Array(0)
  const mean = means[language]
  const moved = vector.map((value, place) => value - (mean[place] ?? 0))
  const length = Math.sqrt(dot(moved, moved))
  return length > 0 ? moved.map((value) => value / length) : moved
}

function meanOf(documents: readonly Document[]): readonly number[] {
  const vectors = documents.flatMap(({ vector }) => (vector ? [vector] : []))
  const sums = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) vector.forEach((value, place) => { sums[place]! += value })
  return Array.from(sums, (sum) => rounded(sum / Math.max(1, vectors.length)))
}

function drawn(documents: readonly Document[], all: readonly number[]): readonly number[] {
  const share = Math.min(1, documents.length / enough)
  const own = documents.length > 0 ? meanOf(documents) : all
  return all.map((value, place) => rounded(share * own[place]! + (1 - share) * value))
}

/** Means are stored with a run: seven digits are enough, and the same after being read again. */
const rounded = (value: number): number => Number(value.toFixed(7))

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  const length = Math.min(a.length, b.length)
  for (let place = 0; place < length; place++) sum += a[place]! * b[place]!
  return sum
}
