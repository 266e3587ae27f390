import type { Reader } from './reader.ts'
import type { Graph } from '../graph/graph.ts'

/** Has every way of reading planned before the first reader comes: a text that was never seen costs some tens of milliseconds. */
export async function warm(graph: Graph, readers: readonly Reader[]): Promise<void> {
  for (const reader of readers) if (reader.statements.byIds) await graph.read(reader.statements.byIds, { ids: [], parts: {}, rev: 0 })
}
