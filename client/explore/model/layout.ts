import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { Scene } from './scene.ts'

/** A place on the plane. */
export interface Place { readonly x: number; readonly y: number }
/** Where each node stands, by its id. */
export type Places = Readonly<Record<string, Place>>

/**
 * Places for all nodes. The same scene gives the same places on every visit: nodes start on a circle in the order of their ids and
 * nothing is left to chance. Nodes that already have a place keep it, so that a graph that grows does not jump.
 */
export function layOut(scene: Scene, centres: readonly string[], known: Places): Places {
  const graph = new Graph({ type: 'undirected', multi: true })
  const ids = scene.nodes.map(({ id }) => id).sort()
  const origins = besideKnown(scene, known)
  ids.forEach((id, order) => graph.addNode(id, { ...start(id, order), fixed: id in known }))
  for (const { id, source, target } of scene.edges) graph.addEdgeWithKey(id, source, target)
  if (graph.order > 1) {
    forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings: { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 12, slowDown: 4, adjustSizes: false } })
    noverlap.assign(graph, { maxIterations: 60, settings: { margin: 4, ratio: 1.2, expansion: 1.1 } })
  }
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, known[id] ?? { x: x as number, y: y as number }]))

  function start(id: string, order: number): Place {
    if (known[id]) return known[id]
    const angle = (order / ids.length) * 2 * Math.PI
    const radius = centres.includes(id) ? 1 : 60
    const origin = origins.get(id) ?? { x: 0, y: 0 }
    return { x: origin.x + radius * Math.cos(angle), y: origin.y + radius * Math.sin(angle) }
  }
}

/** Where the first neighbour stands that has a place already: what is new begins beside it. */
function besideKnown({ edges }: Scene, known: Places): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  for (const { source, target } of edges)
    for (const [id, other] of [[source, known[target]], [target, known[source]]] as const) if (other && !found.has(id)) found.set(id, other)
  return found
}

/** Small graphs may take their time; large ones must answer. */
const iterationsFor = (nodes: number): number => (nodes < 200 ? 400 : nodes < 1000 ? 150 : 60)
