import type Graph from 'graphology'
import { edgeColour, formOf, nodeColour, nodeSize, strokeOf, type Palette } from '../controllers/appearance.ts'
import type { Places } from '../model/layout.ts'
import { nodeName, shortName } from '../model/node-name.ts'
import type { Scene } from '../model/scene.ts'

/** What is to be drawn. */
export interface Drawing {
  readonly scene: Scene
  readonly places: Places
  readonly centres: readonly string[]
  readonly selected: string | null
  readonly palette: Palette
  /** Whether there is room for no more than codes and the beginnings of names. */
  readonly narrow: boolean
}

/** Where there is room, windows are wider than high, and so are names. */
const wide = 1.5

/** Fills the graph that the canvas shows. */
export function draw(graph: Graph, drawing: Drawing): void {
  graph.clear()
  for (const node of drawing.scene.nodes) drawNode(graph, node, drawing)
  for (const edge of drawing.scene.edges) drawEdge(graph, edge, drawing)
}

function drawNode(graph: Graph, node: Scene['nodes'][number], { places, centres, selected, palette, narrow }: Drawing): void {
  const place = places[node.id]
  if (!place) return
  const central = centres.includes(node.id)
  graph.addNode(node.id, {
    x: place.x * (narrow ? 1 : wide),
    y: place.y,
    type: formOf(node.type),
    size: nodeSize(node, central),
    color: nodeColour(node.type, palette),
    label: narrow ? shortName(node) : nodeName(node),
    highlighted: node.id === selected,
    forceLabel: central || node.id === selected,
    zIndex: central ? 2 : node.type === 'COMMITMENT' ? 1 : 0,
  })
}

function drawEdge(graph: Graph, edge: Scene['edges'][number], { selected, palette }: Drawing): void {
  if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) return
  graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
    type: strokeOf(edge),
    size: edge.id === selected ? 5 : edge.asserter ? 2.5 : 1.4,
    color: edge.id === selected ? palette.ink : edgeColour(edge.asserter, palette),
  })
}
