import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import { flagsOf, type Whole } from './part.ts'
import { type Reader, readByIds, readWhole } from './reader.ts'
import { selectionOf } from './selection.ts'

/**
 * Reading within one request, all of it as of one revision. Whatever asks for things on one level, with one selection, shares one statement.
 */
export interface Reading {
  readonly graph: Pick<Graph, 'read'>
  readonly rev: number
  /** One thing or claim by its id; null when there is none. */
  one<T extends Whole>(id: string, info: GraphQLResolveInfo, path?: readonly string[]): Promise<T | null>
  /** Several by their ids, those found, in the order asked. */
  many<T extends Whole>(ids: readonly string[], info: GraphQLResolveInfo, path?: readonly string[]): Promise<readonly T[]>
  /** Those that an anchor of a concept finds, such as one page of a filter. */
  by<T extends Whole>(concept: string, anchor: string, parameters: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo, path?: readonly string[]): Promise<readonly T[]>
  /** What came along in another thing's row: itself where the selection asks none of its parts, else read with them. */
  completed<T extends Whole>(thing: T, info: GraphQLResolveInfo): T | Promise<T | null>
  /** Several that came along, those that there still are. */
  allCompleted<T extends Whole>(things: readonly T[], info: GraphQLResolveInfo): readonly T[] | Promise<readonly T[]>
  /** A loader that lives as long as the request, made at first use. */
  loader<K, V>(key: string, batch: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V, string>
}

/** Opens reading for one request. */
export function readingOf(graph: Pick<Graph, 'read'>, readers: readonly Reader[], rev: number): Reading {
  const loaders = new Map<string, DataLoader<never, never, string>>()
  const readerOfId = new Map(readers.flatMap((reader) => reader.prefixes.map((prefix) => [prefix, reader] as const)))
  const readerOfConcept = new Map(readers.map((reader) => [reader.concept, reader]))

  const loader: Reading['loader'] = (key, batch) => {
    const known = loaders.get(key) ?? new DataLoader(batch as never, { cacheKeyFn: (k) => JSON.stringify(k) })
    loaders.set(key, known)
    return known
  }
  const byIds = (reader: Reader, parts: Readonly<Record<string, boolean>>) =>
    loader(`${reader.concept}:${JSON.stringify(parts)}`, (ids: readonly string[]) => readByIds(graph, reader, { ids, parts, rev }))
  const one = async (id: string, info: GraphQLResolveInfo, path?: readonly string[]) => {
    const reader = readerOfId.get(id.slice(0, id.indexOf(':')))
    return reader ? byIds(reader, flagsOf(reader.parts, selectionOf(info, path))).load(id) : null
  }
  const many = (async (ids, info, path) => (await Promise.all(ids.map((id) => one(id, info, path)))).filter((thing) => thing !== null)) as Reading['many']
  const asksParts = (id: string, info: GraphQLResolveInfo) => {
    const reader = readerOfId.get(id.slice(0, id.indexOf(':')))
    const { evidence: _, ...parts } = reader ? flagsOf(reader.parts, selectionOf(info)) : {}
    return Object.values(parts).some(Boolean)
  }
  return {
    graph, rev, loader, many,
    one: one as Reading['one'],
    completed: (thing, info) => (asksParts(thing.id, info) ? (one(thing.id, info) as never) : thing),
    allCompleted: (things, info) => (things.some(({ id }) => asksParts(id, info)) ? many(things.map(({ id }) => id), info) : things),
    by: (async (concept, anchor, parameters, info, path) => {
      const reader = readerOfConcept.get(concept)
      if (!reader) throw new Error(`nothing reads ${concept}`)
      return readWhole(graph, reader, anchor, { ...parameters, parts: flagsOf(reader.parts, selectionOf(info, path)), rev })
    }) as Reading['by'],
  }
}
