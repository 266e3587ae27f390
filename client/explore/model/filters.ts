import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** What the reader does not want to see, and the years they do. */
export interface Filters {
  readonly kinds: readonly string[]
  readonly asserters: readonly string[]
  readonly statuses: readonly string[]
  readonly types: readonly string[]
  readonly from: number | null
  readonly to: number | null
}

/** The scene without what the filters hide; the things it was asked about always stay. */
export function applyFilters(scene: Scene, filters: Filters, centres: readonly string[]): Scene {
  const centre = new Set(centres)
  const visible = new Set(scene.nodes.filter((node) => centre.has(node.id) || showsNode(node, filters)).map(({ id }) => id))
  const edges = scene.edges.filter((edge) => visible.has(edge.source) && visible.has(edge.target) && showsEdge(edge, filters))
  const held = new Set([...centre, ...edges.flatMap(({ source, target }) => [source, target])])
  return { nodes: scene.nodes.filter(({ id }) => visible.has(id) && held.has(id)), edges }
}

const showsNode = ({ type, year }: SceneNode, { types, from, to }: Filters): boolean =>
  !types.includes(type) && (year === null || ((from === null || year >= from) && (to === null || year <= to)))

const showsEdge = ({ kind, asserter, status }: SceneEdge, { kinds, asserters, statuses }: Filters): boolean =>
  !kinds.includes(kind) && !(asserter && asserters.includes(asserter)) && !(status && statuses.includes(status))

/** How often each value occurs in the scene, most frequent first. */
export function countValues<Item>(items: readonly Item[], valueOf: (item: Item) => string | null): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const value of items.map(valueOf)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
