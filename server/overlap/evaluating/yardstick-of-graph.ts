import type { Graph } from '../../graph/graph.ts'
import type { Document } from '../../likeness/document.ts'
import type { Embedder } from '../../likeness/model/embedder.ts'
import type { Say } from '../../shared/say.ts'
import type { CommitmentText } from '../commitment-text.ts'
import { assertedPairs, type Entry } from '../corpus.ts'
import type { Yardstick } from './evaluate.ts'
import { vectorsOf } from '../computing/vectors.ts'

/** A text in another language must hold more than a title, or it says nothing of languages. */
const shortestTranslation = 200

/** What a graph offers to evaluate on: its topics, the links that people assert, and commitments with texts in several languages. */
export async function yardstickOfGraph(graph: Graph, entries: readonly Entry[], embedder: Embedder | null, say: Say): Promise<Yardstick> {
  const vectors = embedder ? await vectorsOf(graph, entries, embedder, say) : null
  const originals = entries.map(({ facts, text }) => documentOf(facts.id, text, vectors?.get(facts.id) ?? null))
  const others = entries.flatMap(({ facts, others: texts }, of) => texts.filter(({ body }) => body.length >= shortestTranslation).map((text) => ({ facts, text, of })))
  const translated: Document[] = []
  for (const { facts, text } of others) translated.push(documentOf(`${facts.id}.${text.language}`, text, embedder ? await embedder.embed(text) : null))
  const places = new Map(entries.map(({ facts }, place) => [facts.id, place]))
  const rows = await assertedPairs(graph)
  const pairs = (lineage: boolean) => rows.filter(({ kind }) => (kind !== 'CLUSTERED_WITH') === lineage).flatMap(({ fromId, toId }) => {
    const [a, b] = [places.get(fromId), places.get(toId)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  const all = [...entries, ...others]
  return {
    documents: [...originals, ...translated], members: all.map(({ facts }) => facts.memberId), topics: all.map(({ facts }) => facts.topics),
    lineage: pairs(true), clusters: pairs(false), translations: others.map(({ of }, place) => ({ place: entries.length + place, of })),
  }
}

const documentOf = (id: string, { language, title, otherTitles, body }: CommitmentText, vector: Float32Array | null): Document => ({ id, language, title, otherTitles, body, vector })
