import { inject } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { emptyGraph, holdsFreshSeeds, noteFreshSeeds } from './empty-graph.ts'
import { leanSeeds } from './lean-seeds.ts'

const quiet = () => {}

/** Opens the graph of the test run as a hub prepares it, with what the seeds say; always anew, since another file may have left other seeds in it. */
export async function seededGraph(): Promise<Graph> {
  const graph = connect(inject('database'))
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, leanSeeds())
  return graph
}

/** The same for those that only look: loaded anew where another file has written since, else as it stands. */
export async function seedsToLookAt(): Promise<Graph> {
  const graph = connect(inject('database'))
  if (await holdsFreshSeeds(graph)) return graph
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, leanSeeds())
  await noteFreshSeeds(graph)
  return graph
}

/** Opens the graph of the test run with nothing in it. */
export async function emptiedGraph(): Promise<Graph> {
  const graph = connect(inject('database'))
  await emptyGraph(graph)
  return graph
}
