import type { Graph, Row } from '../../server/graph/graph.ts'
import { readCypher, type Statement } from '../../server/graph/statement.ts'
import file from './graph-dump.cypher?raw'

const { statement } = readCypher('graph-dump', file)
const named = <N extends string>(...names: readonly N[]) => Object.fromEntries(names.map((name) => [name, statement(name)])) as Readonly<Record<N, Statement>>

/** What tests look at, and what they pretend. */
export const look = named('things', 'claims', 'passages', 'relationships', 'revisions', 'changes', 'claimsAt', 'texts', 'migration', 'sourceTexts', 'supersedes')
export const pretend = named('pretendMigration', 'forgetMigration', 'takeOver', 'letExpire', 'giveBack')

/** Everything that a load wrote, without the moment at which it did. */
export async function dumpOf(graph: Graph): Promise<Readonly<Record<string, readonly Row[]>>> {
  const parts = ['things', 'claims', 'passages', 'relationships', 'revisions'] as const
  return Object.fromEntries(await Promise.all(parts.map(async (part) => [part, await graph.read(look[part])] as const)))
}

/** The same as of now only: what lives, without its history. */
export async function livingOf(graph: Graph): Promise<readonly string[]> {
  const rev = Number.MAX_SAFE_INTEGER - 1
  const claims = await graph.read(look.claimsAt, { rev })
  const things = (await graph.read(look.things)).map((row) => row.says as Readonly<Record<string, unknown>>).filter(({ retiredIn }) => (retiredIn as number) > rev)
  return [...claims.map((row) => `${String(row.id)} ${String(row.hash)}`), ...things.map((says) => JSON.stringify(Object.entries(says).filter(([key]) => key !== 'addedIn').sort(([a], [b]) => (a < b ? -1 : 1))))]
}
