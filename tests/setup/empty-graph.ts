import type { Graph } from '../../server/graph/graph.ts'
import { readCypher } from '../../server/graph/statement.ts'
import emptyGraphFile from './empty-graph.cypher?raw'

const { statement } = readCypher('empty-graph', emptyGraphFile)

/** Takes everything out of a graph but its schema: every change of that has the database plan all statements anew, which costs more than any of them. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.alone(statement('empty'))
}

/** Makes a database as it was before any program used it: a home is kept from run to run, and an index of an older text would stay under its name. */
export async function forgetSchema(graph: Graph): Promise<void> {
  await graph.alone(statement('forgetMigrations'))
  for (const [list, drop] of [['constraints', 'dropConstraint'], ['indexes', 'dropIndex']] as const)
    for (const { name } of await graph.alone(statement(list))) await graph.alone(statement(drop), { name })
}

/** Notes in a graph that it holds the seeds and nothing else; true till it is emptied. */
export async function noteFreshSeeds(graph: Graph): Promise<void> {
  await graph.alone(statement('mark'))
}

/** Whether that was noted, and nothing was written since. */
export async function holdsFreshSeeds(graph: Graph): Promise<boolean> {
  const [row] = await graph.alone(statement('marked'))
  return Number(row?.marks) > 0 && (await newestRevision(graph)) === 1
}

/** The newest revision of a graph, whoever made it; undefined where there is none. */
export async function newestRevision(graph: Graph): Promise<unknown> {
  const [row] = await graph.alone(statement('head'))
  return row?.revision ?? undefined
}
