import type { Graph } from './graph.ts'

/**
 * A graph of which nothing more is asked once a signal says stop: the statement under way ends, the next one throws the signal's reason, and so the transaction that it
 * belongs to is undone. What stands alone is still let through, so that a lease can be given back.
 */
export const untilTold = (graph: Graph, stop: AbortSignal): Graph => ({
  ...graph,
  read: async (statement, parameters) => {
    stop.throwIfAborted()
    return graph.read(statement, parameters)
  },
  write: (work, mostMilliseconds) => graph.write((run) => work(async (statement, parameters) => {
    stop.throwIfAborted()
    return run(statement, parameters)
  }), mostMilliseconds),
})
