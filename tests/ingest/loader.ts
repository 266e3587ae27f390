import { connect, type Graph } from '../../server/graph/graph.ts'
import type { GraphSettings } from '../../server/graph/settings.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'

/** Prepares a graph as a hub does, but waits for ever before a statement would be sent for the nth time, in the middle of its transaction. */
export async function loadUpTo(database: GraphSettings, seeds: string, name: string, time: number, tell: () => void): Promise<void> {
  const graph = connect(database)
  let seen = 0
  const stopping: Graph = {
    ...graph,
    write: (work) => graph.write((run) => work(async (statement, parameters) => {
      if (statement.name === name && ++seen === time) await new Promise(tell)
      return run(statement, parameters)
    })),
  }
  await prepareGraph(stopping, () => {}, seeds)
}
