import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** A thing in its year, with its connections to things of other years. */
export interface Dated { readonly node: SceneNode; readonly ties: readonly { readonly edge: SceneEdge; readonly other: SceneNode }[] }

/** The things of one year; null for those that have none. */
export interface YearOfScene { readonly year: number | null; readonly things: readonly Dated[] }

/** A scene year by year, earliest first, what has no year last; each thing says what it is tied to in other years. */
export function yearsOf({ nodes, edges }: Scene): readonly YearOfScene[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const tiesOf = (node: SceneNode): Dated['ties'] => edges.flatMap((edge) => {
    const other = byId.get(edge.source === node.id ? edge.target : edge.target === node.id ? edge.source : '')
    return other && other.year !== null && node.year !== null && other.year !== node.year ? [{ edge, other }] : []
  })
  const years = [...new Set(nodes.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return years.map((year) => ({ year, things: nodes.filter((node) => node.year === year).map((node) => ({ node, ties: tiesOf(node) })) }))
}
