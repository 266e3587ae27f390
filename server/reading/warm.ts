import type { Reader } from './reader.ts'
import type { Graph } from '../graph/graph.ts'
import type { Statement } from '../graph/statement.ts'

/**
 * Has the database plan how each kind of thing is read by its id: one that has just started takes seconds for the large statements, and every page needs them.
 * What fails is planned when it is asked.
 */
export async function warm(graph: Graph, readers: readonly Reader[]): Promise<void> {
  await Promise.allSettled(statementsOf(readers, (anchor) => anchor === 'byIds').map((statement) => graph.read(statement, nothing)))
}

/** Has all other ways of reading planned, one at a time, so that whoever asks meanwhile finds a processor. */
export async function warmRest(graph: Graph, readers: readonly Reader[]): Promise<void> {
  for (const statement of statementsOf(readers, (anchor) => anchor !== 'byIds')) await graph.read(statement, nothing)
}

/** A plan does not depend on what is asked. */
const nothing = { ids: [], parts: {}, rev: 0, limit: 0 }

const statementsOf = (readers: readonly Reader[], wanted: (anchor: string) => boolean): readonly Statement[] =>
  readers.flatMap(({ statements }) => Object.entries(statements).filter(([anchor]) => wanted(anchor)).map(([, statement]) => statement))
