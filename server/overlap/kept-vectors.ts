import type { Graph } from '../graph/graph.ts'
import { modelIdentity } from '../likeness/model/model-files.ts'
import { fingerprint } from '../shared/fingerprint.ts'
import { corpusStatements, type Entry } from './corpus.ts'

const readAtOnce = 1_000

/** The vectors that the graph keeps of texts that are still the same, by commitment. */
export async function keptVectors(graph: Pick<Graph, 'read'>, entries: readonly Entry[]): Promise<Map<string, Float32Array>> {
  const byId = new Map(entries.map((entry) => [vectorId(entry), entry]))
  const kept = new Map<string, Float32Array>()
  for (let at = 0; at < entries.length; at += readAtOnce) {
    const rows = await graph.read(corpusStatements.vectors, { ids: entries.slice(at, at + readAtOnce).map(vectorId), model: modelIdentity.model })
    for (const { id, textHash, vector } of rows) {
      const entry = byId.get(id as string)
      if (entry && embeddedHash(entry) === textHash) kept.set(entry.facts.id, Float32Array.from(vector as readonly number[]))
    }
  }
  return kept
}

export const vectorId = ({ facts }: Entry): string => `vector:${facts.id.slice(facts.id.indexOf(':') + 1)}`

/** The hash of what the model reads of a commitment. */
export const embeddedHash = ({ text: { title, body } }: Entry): string => fingerprint([title, body])
