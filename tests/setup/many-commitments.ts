import type { Graph } from '../../server/graph/graph.ts'
import { live } from '../../server/graph/lifetime.ts'
import { readCypher } from '../../server/graph/statement.ts'
import { newestRevision } from './empty-graph.ts'
import file from './many-commitments.cypher?raw'

const { statement } = readCypher('many-commitments', file)

const codeOf = (number: number): string => `Z${String.fromCharCode(65 + Math.floor(number / 10_000))}${String(number % 10_000).padStart(4, '0')}`

/** Adds made-up commitments to a graph of seeds, each with a plan, a topic, a lead and a rating, in a revision of their own. */
export async function addManyCommitments(graph: Graph, count: number, first = 0): Promise<void> {
  const parameters = { revision: Number(await newestRevision(graph)) + 1, live, source: 'source:editors' }
  await graph.alone(statement('addPlan'), parameters)
  for (let from = 0; from < count; from += 5000) {
    const codes = Array.from({ length: Math.min(5000, count - from) }, (_, at) => codeOf(first + from + at))
    await graph.alone(statement('addCommitments'), { ...parameters, codes })
  }
  await graph.alone(statement('addRevision'), parameters)
}
