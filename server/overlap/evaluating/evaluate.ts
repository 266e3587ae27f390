import type { Document } from '../../likeness/document.ts'
import { compareBy, type Fusion, learnFusion } from '../../likeness/fusion.ts'
import { withModel, withoutModel } from '../../likeness/methods.ts'
import type { Compared, Scorer } from '../../likeness/scorer.ts'
import { bm25 } from '../../likeness/scorers/bm25.ts'
import { letters } from '../../likeness/scorers/letters.ts'
import { meaning } from '../../likeness/scorers/meaning.ts'
import { words } from '../../likeness/scorers/words.ts'
import { mean, ndcgAt10, precisionAt, ranked, rankOf } from './metrics.ts'

/** What ways of computing are held against. No part of it is a judgement of overlap: shared topics are a weak sign, lineage and clusters are few. */
export interface Yardstick {
  readonly documents: readonly Document[]
  readonly members: readonly string[]
  readonly topics: readonly (readonly string[])[]
  /** Pairs by their places: known continuations, and commitments that a reviewer took together. */
  readonly lineage: readonly (readonly [number, number])[]
  readonly clusters: readonly (readonly [number, number])[]
  /** Documents that are another's text in another language. */
  readonly translations: readonly { readonly place: number; readonly of: number }[]
}

/** How one way of computing did; null where there was nothing to hold it against. */
export interface Marks { readonly name: string; readonly ndcg: number | null; readonly precision: number | null; readonly lineage: number | null; readonly lineageAt5: number | null; readonly clusters: number | null; readonly languages: number | null; readonly queries: number }

/** A topic on more than so many commitments is not specific. */
const mostTagged = 60

const alone = (scorer: Scorer): Fusion => ({ name: scorer.name, voices: [{ scorer, weight: 1 }] })
const wordsAndMeaning: Fusion = { name: 'words + meaning', voices: [{ scorer: words, weight: 1 }, { scorer: meaning, weight: 1 }] }

/** The ways that are compared; those that need the model only where there is one. */
const fusionsFor = (model: boolean): readonly Fusion[] => [alone(words), alone(letters), withoutModel, ...(model ? [alone(meaning), wordsAndMeaning, withModel] : [])]

/** Evaluates all ways of computing overlap, BM25 first. */
export function evaluate(yardstick: Yardstick): readonly Marks[] {
  const { documents } = yardstick
  const model = documents.length > 0 && documents.every(({ vector }) => vector !== null)
  const fused = fusionsFor(model).map((fusion) => marksOf(fusion.name, compareBy(fusion, documents, learnFusion(fusion, documents)), yardstick))
  return [marksOf(bm25.name, bm25.compare(documents, bm25.learn(documents)), yardstick), ...fused]
}

function marksOf(name: string, compared: Compared, yardstick: Yardstick): Marks {
  const rows = new Map<number, Float32Array>()
  const row = (place: number): Float32Array => rows.get(place) ?? rows.set(place, compared.row(place)).get(place)!
  const translations = new Set(yardstick.translations.map(({ place }) => place))
  const originals = yardstick.documents.map((_, place) => place).filter((place) => !translations.has(place))
  const topics = byTopics(row, yardstick, originals)
  const ranks = (pairs: readonly (readonly [number, number])[]) => pairs.flatMap(([a, b]) => [[a, b], [b, a]] as const).map(([from, to]) => rankOf(to, ranked(row(from), originals.filter((place) => place !== from))))
  const lineage = ranks(yardstick.lineage)
  const languages = yardstick.translations.map(({ place, of }) => rankOf(place, ranked(row(of), [...originals.filter((other) => other !== of), place])))
  return {
    name, ndcg: mean(topics.map(ndcgAt10)), precision: mean(topics.map((relevant) => precisionAt(relevant, 5))), queries: topics.length,
    lineage: mean(lineage.map((rank) => 1 / rank)), lineageAt5: mean(lineage.map((rank) => Number(rank <= 5))),
    clusters: mean(ranks(yardstick.clusters).map((rank) => 1 / rank)), languages: mean(languages.map((rank) => 1 / rank)),
  }
}

/** For each commitment with a specific topic: which of those of other members, nearest first, share one. Without any that does, there is nothing to find. */
function byTopics(row: (place: number) => Float32Array, { members, topics }: Yardstick, originals: readonly number[]): readonly (readonly boolean[])[] {
  const counts = new Map<string, number>()
  for (const place of originals) for (const topic of topics[place]!) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const specific = topics.map((own) => new Set(own.filter((topic) => (counts.get(topic) ?? 0) <= mostTagged)))
  const tagged = originals.filter((place) => topics[place]!.length > 0)
  return tagged.filter((place) => specific[place]!.size > 0).flatMap((place) => {
    const others = ranked(row(place), tagged.filter((other) => members[other] !== members[place]))
    const relevant = others.map((other) => [...specific[other]!].some((topic) => specific[place]!.has(topic)))
    return relevant.some(Boolean) ? [relevant] : []
  })
}
