import type { Graph } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import file from './revision.cypher?raw'

const cypher = readCypher('revision', file)
export const revisionStatements = { head: cypher.statement('head'), byNumber: cypher.statement('byNumber') }

/** One step in the history of the graph. */
export interface Revision { readonly number: number; readonly at: Date; readonly by: string; readonly summary: string }

/** The number of the newest revision; 0 before anything was loaded. */
export async function headOf(graph: Pick<Graph, 'read'>): Promise<number> {
  const [row] = await graph.read(revisionStatements.head)
  return (row?.revision as number | undefined) ?? 0
}

/** One revision by its number. */
export async function revisionByNumber(graph: Pick<Graph, 'read'>, number: number): Promise<Revision | null> {
  const [row] = await graph.read(revisionStatements.byNumber, { number })
  if (!row) return null
  return { number, at: new Date(String(row.at)), by: String(row.by), summary: String(row.summary) }
}
