import { asOf } from '../../concepts/record/past.ts'
import { headOf } from '../../concepts/revision/revision.ts'
import type { Graph } from '../../graph/graph.ts'

/**
 * Reads as of one revision for as long as it takes. A thing's own values are kept for the newest revision only; so, once a newer one has come, what is
 * read is worked out from the records of the one asked for, and what was read while it came is read again.
 */
export function pinnedTo(graph: Pick<Graph, 'read'>, rev: number): Pick<Graph, 'read'> {
  const past = asOf(graph, rev)
  let newest = true
  return {
    read: async (statement, parameters) => {
      const rows = newest ? await graph.read(statement, parameters) : []
      newest &&= (await headOf(graph)) === rev
      return newest ? rows : past.read(statement, parameters)
    },
  }
}
