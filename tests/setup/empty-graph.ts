import type { Graph } from '../../server/graph/graph.ts'
import { readCypher } from '../../server/graph/statement.ts'
import emptyGraphFile from './empty-graph.cypher?raw'

const { statement } = readCypher('empty-graph', emptyGraphFile)

/** Takes everything out of a graph, the notes of migrations too; constraints and indexes stay. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.alone(statement('empty'))
}
