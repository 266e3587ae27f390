import { GraphQLError } from 'graphql'

/** What a Relay list is asked with. */
export interface PageArguments { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
/** What a page is read with: one row more than shown, so that it is known whether more follow. */
export interface Page { readonly first: number; readonly after: string | null; readonly limit: number }

export interface Edge<T> { readonly cursor: string; readonly node: T }
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}

export const defaultPage = 25
export const largestPage = 200

/** Reads page arguments: 25 unless told, at most 200; a cursor must be one that a list handed out. */
export function pageOf({ first, after }: PageArguments): Page {
  if (first !== null && first !== undefined && first < 0) throw new GraphQLError(`Expected first to be 0 or more, got ${first}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  const shown = Math.min(first ?? defaultPage, largestPage)
  return { first: shown, after: after ? keyOf(after) : null, limit: shown + 1 }
}

/** Makes a connection of the rows read for a page; `keyOf` gives the sort key that a cursor stands for. */
export function connectionOf<T>(rows: readonly T[], page: Page, sortKey: (row: T) => string): Connection<T> {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: cursorOf(sortKey(node)), node }))
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, hasPreviousPage: page.after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  }
}

/** Pages a list that is at hand whole and in the order of its keys; where the row of a cursor has gone since, the page goes on with what follows it. */
export function pageOfList<T>(list: readonly T[], args: PageArguments, sortKey: (row: T) => string): Connection<T> & { readonly totalCount: number } {
  const page = pageOf(args)
  const { after } = page
  const rest = after === null ? list : list.filter((row) => sortKey(row) > after)
  return { ...connectionOf(rest.slice(0, page.limit), page, sortKey), totalCount: list.length }
}

const cursorOf = (key: string): string => Buffer.from(`v1:${key}`).toString('base64url')

function keyOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!text.startsWith('v1:')) throw new GraphQLError(`Expected after to be a cursor that this list handed out, got "${cursor.slice(0, 60)}".`, { extensions: { code: 'BAD_USER_INPUT' } })
  return text.slice(3)
}
