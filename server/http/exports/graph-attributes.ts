import type { GraphNode } from '../../explore/neighbourhood/neighbourhood.ts'
import type { FileEdge } from './graph-file.ts'

type Value = string | number | boolean | null
interface Attribute<T> { readonly name: string; readonly type: 'string' | 'int' | 'boolean'; readonly meaning: string; readonly of: (entry: T) => Value }

/** What graph files say of a node beside its id and label. */
export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  { name: 'type', type: 'string', meaning: 'What kind of thing it is, as the API names types.', of: ({ type }) => type },
  { name: 'year', type: 'int', meaning: 'The year of the plan of a commitment, the first year of a plan, the year in which an activity began; absent elsewhere.', of: ({ year }) => year },
]

/**
 * What graph files say of an edge beside its id, ends and label. Most programs read only files whose edges all have a direction or all have none;
 * so all have one, and `directed` is false where it means nothing.
 */
export const edgeAttributes: readonly Attribute<FileEdge>[] = [
  { name: 'kind', type: 'string', meaning: 'The kind of a link, the role of a participation, ABOUT for a topic, or a place in the structure such as IN_PLAN.', of: ({ kind }) => kind },
  { name: 'directed', type: 'boolean', meaning: 'Whether its direction means something.', of: ({ directed }) => directed },
  { name: 'status', type: 'string', meaning: 'Whether the claim was proposed, confirmed, rejected or withdrawn; absent where nobody claims it.', of: ({ status }) => status },
  { name: 'asserter', type: 'string', meaning: 'Who says so; absent where nobody claims it.', of: ({ asserter }) => asserter },
  { name: 'modality', type: 'string', meaning: 'Whether it is stated or only called possible; absent where nobody claims it.', of: ({ modality }) => modality },
]

/** The attributes that an entry has a value for. */
export const valuesOf = <T>(known: readonly Attribute<T>[], entry: T): readonly (readonly [name: string, value: Exclude<Value, null>])[] =>
  known.flatMap(({ name, of }) => {
    const value = of(entry)
    return value === null ? [] : [[name, value] as const]
  })
