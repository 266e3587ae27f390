import { planStatements } from '../../concepts/action-plan/action-plan.reader.ts'
import type { Graph } from '../../graph/graph.ts'

/** Ids that readers of pages give plans of which they know member and year alone: kenya-2016. */
const makeshift = /(?<![\w-])(?:plan:)?[a-z][a-z0-9-]*-\d{4}(?![\w-])/g

/** The address that an address with ids of plans which have ended leads on to; undefined where it has none. */
export async function ledOn(graph: Pick<Graph, 'read'>, address: string, rev: number): Promise<string | undefined> {
  const [path = '', query = ''] = address.split(/\?(.*)/s)
  const asked = [...new URLSearchParams(query)]
  const ids = [...new Set(asked.flatMap(([, value]) => value.match(makeshift) ?? []).map(wholeId))]
  const rows = ids.length > 0 ? await graph.read(planStatements.ledOn, { ids, rev }) : []
  if (rows.length === 0) return undefined
  const now = new Map(rows.map((row) => [row.id as string, row.now as string]))
  return `${path}?${new URLSearchParams(asked.map(([name, value]) => [name, value.replace(makeshift, (id) => now.get(wholeId(id)) ?? id)]))}`
}

const wholeId = (id: string): string => (id.startsWith('plan:') ? id : `plan:${id}`)
