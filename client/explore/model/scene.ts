import type { SurroundingsQuery } from '../../generated/operations.ts'

/** A picture of the graph as the hub gives it. */
export type GraphView = SurroundingsQuery['neighbourhood']
export type SceneNode = GraphView['nodes'][number]
export type SceneEdge = GraphView['edges'][number]

/** Everything that was fetched so far, each thing once. */
export interface Scene { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] }

/** Lays pictures over one another; what comes first decides the order, so that the layout stays as it was. */
export function joinViews(views: readonly Scene[]): Scene {
  const nodes = new Map(views.flatMap((view) => view.nodes).map((node) => [node.id, node]))
  const edges = new Map(views.flatMap((view) => view.edges).map((edge) => [edge.id, edge]))
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target)) }
}

/** Of the surroundings of a thing only what hangs on it by one kind of edge. */
export function onlyKind(view: Scene, centre: string, kind: string): Scene {
  const edges = view.edges.filter((edge) => edge.kind === kind && (edge.source === centre || edge.target === centre))
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  return { nodes: view.nodes.filter(({ id }) => ends.has(id)), edges }
}

/** For each node how many of its edges of each kind are not in the picture. */
export function hiddenDegrees(scene: Scene, id: string): readonly { readonly kind: string; readonly count: number }[] {
  const node = scene.nodes.find((one) => one.id === id)
  const shown = scene.edges.filter(({ source, target }) => source === id || target === id)
  return (node?.degrees ?? [])
    .map(({ kind, count }) => ({ kind, count: count - shown.filter((edge) => edge.kind === kind).length }))
    .filter(({ count }) => count > 0)
}
