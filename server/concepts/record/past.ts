import type { Graph } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import { languageTags, thingTypes } from '../vocabulary.ts'
import { bestValues } from './best-value.ts'
import file from './past.cypher?raw'
import { recordOf, type RecordValue, type StoredRecord } from './record.ts'

export const pastStatements = { recordsAt: readCypher('past', file).statement('recordsAt') }

/** A thing somewhere in an answer: a map with an id, a type and, in its other entries, values. */
type Found = Record<string, unknown> & { readonly id: string; readonly type: string }
type Values = Readonly<Record<string, RecordValue>>

/** Sources describe themselves and have no records. */
const recorded = new Set<string>(thingTypes.filter((type) => type !== 'SOURCE'))

/**
 * Reading as of an earlier revision. Statements choose claims by $rev themselves; a thing's own values, which the graph keeps for now only,
 * are worked out again from the records that lived then, by the same rule that chose today's.
 */
export function asOf(graph: Pick<Graph, 'read'>, rev: number): Pick<Graph, 'read'> {
  return {
    read: async (statement, parameters) => {
      const rows = await graph.read(statement, parameters)
      const things = [...new Set(rows.flatMap((row) => thingsIn(row)))]
      if (things.length === 0) return rows
      const then = await valuesAt(graph, [...new Set(things.map((thing) => thing.id))], rev)
      for (const thing of things) overlay(thing, then.get(thing.id) ?? {})
      // Between ending and being spoken of again a thing was not there.
      return rows.filter(({ core }) => !core || typeof core !== 'object' || !isThing(core) || then.has(core.id))
    },
  }
}

async function valuesAt(graph: Pick<Graph, 'read'>, ids: readonly string[], rev: number): Promise<ReadonlyMap<string, Values>> {
  const rows = (await graph.read(pastStatements.recordsAt, { ids, rev })) as unknown as readonly { id: string; records: readonly StoredRecord[] }[]
  return new Map(rows.map(({ id, records }) => [id, bestValues(records.map(recordOf))]))
}

function thingsIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  const inner = Object.values(value).flatMap(thingsIn)
  return isThing(value) ? [value, ...inner] : inner
}

const isThing = (value: object): value is Found => 'id' in value && 'type' in value && recorded.has(String(value.type))

/** What an answer calls otherwise than the records do. */
const namesOf: Readonly<Record<string, string>> = { names: 'name', summaries: 'summary' }
const keysOf: Readonly<Record<string, string>> = { parentId: 'parent', partOfIds: 'partOf' }
/** What follows from the id, or from another thing. */
const derived = new Set(['id', 'type', 'code', 'gmCode', 'local', 'member', 'plan', 'parts'])
/** What the API promises to be there: where no record said it then, today's stands. */
const promised = new Set(['year', 'startYear', 'kind', 'prefix'])

function overlay(thing: Found, then: Values): void {
  for (const [key, now] of Object.entries(thing)) {
    if (derived.has(key)) continue
    const texts = namesOf[key]
    if (texts) thing[key] = Object.fromEntries(languageTags.map((language) => [language, then[`${texts}_${language}`] ?? null]))
    else thing[key] = then[keysOf[key] ?? key] ?? (promised.has(key) ? now : Array.isArray(now) ? [] : typeof now === 'boolean' ? false : null)
  }
}
