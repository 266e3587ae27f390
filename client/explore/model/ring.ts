import type { ThingType } from '../../generated/operations.ts'
import type { Place } from './layout.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** A neighbour on the ring, with the edge that says most about why it is there. */
export interface RingNode extends Place { readonly node: SceneNode; readonly edge: SceneEdge }

const order: readonly ThingType[] = ['COMMITMENT', 'PRACTICE', 'ACTIVITY', 'INSTITUTION', 'MUNICIPALITY', 'TOPIC', 'ACTION_PLAN', 'MEMBER', 'SOURCE']

/** The neighbours of a thing on a ring around it, like beside like, always in the same order. */
export function ringAround(scene: Scene, centre: string, radius: number): readonly RingNode[] {
  const neighbours = scene.nodes
    .flatMap((node) => {
      const edges = scene.edges.filter(({ source, target }) => (source === centre && target === node.id) || (target === centre && source === node.id))
      const edge = edges.find(({ asserter }) => asserter && asserter !== 'COMPUTED') ?? edges[0]
      return node.id !== centre && edge ? [{ node, edge }] : []
    })
    .sort((a, b) => order.indexOf(a.node.type) - order.indexOf(b.node.type) || a.node.id.localeCompare(b.node.id))
  return neighbours.map(({ node, edge }, place) => {
    const angle = (place / neighbours.length) * 2 * Math.PI - Math.PI / 2
    return { node, edge, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}
