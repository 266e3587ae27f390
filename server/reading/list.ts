import type { GraphQLResolveInfo } from 'graphql'
import type { Statement } from '../graph/statement.ts'
import { type Connection, connectionOf, type PageArguments, pageOf } from './connection.ts'
import type { Whole } from './part.ts'
import type { Reading } from './request.ts'
import { selectionOf } from './selection.ts'

/** What a list reads: the anchor of a concept that finds one page in key order, and the statement that counts all of it. */
export interface ListSource {
  readonly concept: string
  readonly anchor?: string
  readonly count: Statement
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** One page of a list in the order of ids; its rows are read only where they are asked for, and it is counted only when totalCount is. */
export async function listOf<T extends Whole>(reading: Reading, source: ListSource, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection<T> & { totalCount(): Promise<number> }> {
  const page = pageOf(args)
  const parameters = { ...source.parameters, after: page.after, limit: page.limit }
  const asked = selectionOf(info).fields
  const rows = !asked.has('edges') && !asked.has('pageInfo') ? [] : await reading.by<T>(source.concept, source.anchor ?? 'page', parameters, info, ['edges', 'node'])
  const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...connectionOf(ordered, page, (row) => row.id), totalCount: () => totalOf(reading, source) }
}

/** How many rows a list has on all pages. */
async function totalOf(reading: Reading, source: Pick<ListSource, 'count' | 'parameters'>): Promise<number> {
  const [row] = await reading.graph.read(source.count, { ...source.parameters, after: null, rev: reading.rev })
  return (row?.total as number | undefined) ?? 0
}
