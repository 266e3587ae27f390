import { type Connection, connectionOf, type PageArguments, pageOf } from '../../reading/connection.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './changes.cypher?raw'
import { type Change, describe, kindOf, type Version } from './changes.ts'

const cypher = readCypher('changes', file)
export const changesStatements = { page: cypher.statement('page'), count: cypher.statement('count') }

/** Between which revisions, the first one excluded; since a time, where one is given. */
export interface Span { readonly since: number; readonly until: number; readonly sinceTime: string | null }

interface Row { readonly key: string; readonly number: number; readonly at: unknown; readonly by: string; readonly summary: string; readonly claimId: string; readonly thingId: string | null; readonly otherId: string | null; readonly added: readonly Version[]; readonly ended: readonly Version[] }

/** One page of changes, oldest revision first. */
export async function changesOf(reading: Reading, span: Span, args: PageArguments): Promise<Connection<Change> & { totalCount(): Promise<number> }> {
  const page = pageOf(args)
  // A key begins with its revision's number, so what lies before it need not be walked again.
  const since = Math.max(span.since, Number(page.after?.slice(0, 9) ?? 0) - 1)
  const rows = await reading.graph.read(changesStatements.page, { ...span, since, after: page.after, limit: page.limit })
  const changes = (rows as unknown as readonly Row[]).map(changeOf)
  return { ...connectionOf(changes, page, (change) => change.key), totalCount: async () => ((await reading.graph.read(changesStatements.count, { ...span }))[0]?.total as number | undefined) ?? 0 }
}

function changeOf({ key, number, at, by, summary, claimId, thingId, otherId, added, ended }: Row): Change {
  const [before, after] = [ended[0], added[0]]
  const revision = { number, at: new Date(String(at)), by, summary }
  return { key, revision, claimId, thingId, otherId, kind: kindOf(claimId, before, after), before: describe(before, after), after: describe(after, before) }
}
