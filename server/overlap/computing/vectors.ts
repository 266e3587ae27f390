import type { Graph } from '../../graph/graph.ts'
import { underLease } from '../../graph/lease.ts'
import type { Embedder } from '../../likeness/model/embedder.ts'
import { modelIdentity } from '../../likeness/model/model-files.ts'
import type { Say } from '../../shared/say.ts'
import { corpusStatements, type Entry } from '../corpus.ts'
import { embeddedHash, keptVectors, vectorId } from '../kept-vectors.ts'

const model = modelIdentity.model
const writtenAtOnce = 25

/** The vectors of all entries by commitment: those that the graph keeps, and new ones, kept as they come, so that whoever is killed loses seconds. */
export async function vectorsOf(graph: Graph, entries: readonly Entry[], embedder: Embedder, say: Say): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = await keptVectors(graph, entries)
  const missing = entries.filter(({ facts }) => !vectors.has(facts.id))
  if (missing.length > 0) say(`the sentence model reads ${missing.length} new or changed of ${entries.length} commitments ...`)
  const began = Date.now()
  for (let at = 0; at < missing.length; at += writtenAtOnce) {
    const batch = missing.slice(at, at + writtenAtOnce)
    const fresh = await Promise.all(batch.map(async (entry) => ({ entry, vector: await embedder.embed(entry.text) })))
    await keep(graph, fresh)
    for (const { entry, vector } of fresh) vectors.set(entry.facts.id, vector)
    const done = at + batch.length
    say(`  ${done} of ${missing.length} read, about ${Math.round(((Date.now() - began) / done) * (missing.length - done) / 1000)} s left`)
  }
  return vectors
}

async function keep(graph: Graph, fresh: readonly { readonly entry: Entry; readonly vector: Float32Array }[]): Promise<void> {
  const vectors = fresh.map(({ entry, vector }) => ({ id: vectorId(entry), commitmentId: entry.facts.id, language: entry.text.language, textHash: embeddedHash(entry), vector: Array.from(vector) }))
  await underLease(graph, (lease) => graph.write(async (run) => {
    await lease.check(run)
    await run(corpusStatements.putVectors, { vectors, model })
  }))
}
