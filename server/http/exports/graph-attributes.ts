import type { GraphNode } from '../../explore/neighbourhood/neighbourhood.ts'
import type { FileEdge } from './graph-file.ts'

type Value = string | number | boolean | null
interface Attribute<T> { readonly name: string; readonly type: 'string' | 'int' | 'boolean'; readonly of: (entry: T) => Value }

/** What graph files say of a node beside its id and label. */
export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'year', type: 'int', of: ({ year }) => year },
]

/**
 * What graph files say of an edge beside its id, ends and label. Most programs read only files whose edges all have a direction or all have none;
 * so all have one, and `directed` is false where it means nothing.
 */
export const edgeAttributes: readonly Attribute<FileEdge>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'directed', type: 'boolean', of: ({ directed }) => directed },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'asserter', type: 'string', of: ({ asserter }) => asserter },
  { name: 'modality', type: 'string', of: ({ modality }) => modality },
]

/** The attributes that an entry has a value for. */
export const valuesOf = <T>(known: readonly Attribute<T>[], entry: T): readonly (readonly [name: string, value: Exclude<Value, null>])[] =>
  known.flatMap(({ name, of }) => {
    const value = of(entry)
    return value === null ? [] : [[name, value] as const]
  })
