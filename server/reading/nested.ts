import type { GraphQLResolveInfo } from 'graphql'
import type { Statement } from '../graph/statement.ts'
import { type Connection, connectionOf, type PageArguments, pageOf } from './connection.ts'
import type { Whole } from './part.ts'
import type { Reading } from './request.ts'

/** A list below a thing: the statement that reads one page for many things at once, and the one that counts. */
export interface NestedList { readonly pages: Statement; readonly counts: Statement; readonly parameters?: Readonly<Record<string, unknown>> }

interface Keyed<T> { readonly key: string; readonly node: T }

/** One page of the list below one thing; things of one level share the statements, however many they are. */
export async function nestedOf<T>(reading: Reading, list: NestedList, id: string, args: PageArguments, evidence: boolean): Promise<Connection<T> & { totalCount(): Promise<number> }> {
  const page = pageOf(args)
  const fixed = { ...list.parameters, rev: reading.rev }
  const parameters = { ...fixed, after: page.after, limit: page.limit, parts: { evidence } }
  const rows = await column<readonly Keyed<T>[]>(reading, list.pages, parameters, 'page').load(id)
  const { edges, pageInfo } = connectionOf(rows, page, (row) => row.key)
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })), pageInfo, totalCount: () => column<number>(reading, list.counts, { ...fixed, after: null }, 'total').load(id) }
}

/** A loader of one column of a statement that answers for many ids. */
function column<T>(reading: Reading, statement: Statement, parameters: Readonly<Record<string, unknown>>, name: string) {
  return reading.loader<string, T>(`${statement.name}:${JSON.stringify(parameters)}`, async (ids) => {
    const rows = new Map((await reading.graph.read(statement, { ...parameters, ids })).map((row) => [row.id as string, row[name] as T]))
    return ids.map((id) => rows.get(id)!)
  })
}

/** The same where the statement gives ids of things: those of all pages on one level are read together, with what the selection asks. */
export async function nestedThingsOf<T extends Whole>(reading: Reading, list: NestedList, id: string, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection<T> & { totalCount(): Promise<number> }> {
  const { edges, ...rest } = await nestedOf<string>(reading, list, id, args, false)
  const things = await Promise.all(edges.map((edge) => reading.one<T>(edge.node, info, ['edges', 'node'])))
  return { ...rest, edges: edges.flatMap(({ cursor }, index) => (things[index] ? [{ cursor, node: things[index] }] : [])) }
}
