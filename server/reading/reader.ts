import type { Graph, Row } from '../graph/graph.ts'
import { fill, type Statement } from '../graph/statement.ts'
import type { Part, Whole } from './part.ts'

/**
 * How one kind of node is read whole. `anchors` find `thing` by ids or by a page of a filter, `core` is the expression of what it is
 * (after `join` fetched what that needs), and parts follow. Every anchor gives one fixed text, so plans are made once.
 */
export interface Kind {
  readonly concept: string
  readonly prefixes: readonly string[]
  readonly anchors: Readonly<Record<string, string>>
  readonly join?: string
  readonly core: string
  readonly parts: readonly Part[]
  /** Of `$ids` that have ended, the `id` and what stands for it `now`, so that old ids go on to lead somewhere. */
  readonly ledOn?: Statement
}

/** A kind with its finished statements. */
export interface Reader extends Kind { readonly statements: Readonly<Record<string, Statement>> }

const text = `{{anchor}}
{{join}}
WITH thing, {{core}} AS core
{{parts}}
RETURN core{{columns}}`

/** Composes the statements of a kind. */
export function readerOf(kind: Kind): Reader {
  const pieces = { join: kind.join ?? '', core: kind.core, parts: kind.parts.map((p) => p.fragment).join('\n'), columns: kind.parts.map((p) => `, ${p.name}`).join('') }
  const statements = Object.entries(kind.anchors).map(([name, anchor]) => [name, { name: `${kind.concept}.${name}`, text: fill(text, { anchor, ...pieces }) }] as const)
  return { ...kind, statements: Object.fromEntries(statements) }
}

/** Runs one of a reader's statements and gives its things, each with the parts it was read with. */
export async function readWhole(graph: Pick<Graph, 'read'>, reader: Reader, anchor: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Whole[]> {
  const statement = reader.statements[anchor]
  if (!statement) throw new Error(`${reader.concept} has no way to be read by ${anchor}`)
  return (await graph.read(statement, parameters)).map(wholeOf)
}

/** Reads by ids; an id that has ended and leads on gives what stands for it now, under its own id. */
export async function readByIds(graph: Pick<Graph, 'read'>, reader: Reader, asked: { readonly ids: readonly string[]; readonly parts: Readonly<Record<string, boolean>>; readonly rev: number }): Promise<readonly (Whole | null)[]> {
  const read = async (ids: readonly string[]) => new Map((await readWhole(graph, reader, 'byIds', { ...asked, ids })).map((thing) => [thing.id, thing]))
  const found = await read(asked.ids)
  const lost = asked.ids.filter((id) => !found.has(id))
  const rows = reader.ledOn && lost.length > 0 ? await graph.read(reader.ledOn, { ids: lost, rev: asked.rev }) : []
  const now = new Map(rows.map((row) => [row.id as string, row.now as string]))
  const later = now.size > 0 ? await read([...new Set(now.values())]) : found
  return asked.ids.map((id) => found.get(id) ?? later.get(now.get(id) ?? '') ?? null)
}

const wholeOf = ({ core, ...parts }: Row): Whole => ({ ...(core as { readonly id: string }), parts })
