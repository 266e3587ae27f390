import { edgeColour, formOf, nodeColour, nodeSize, strokeOf, type Palette } from '../controllers/appearance.ts'
import type { Place, Places } from '../model/layout.ts'
import { nodeName } from '../model/node-name.ts'
import type { Scene, SceneEdge, SceneNode } from '../model/scene.ts'

/** A graph to be drawn as a file, with what it says of itself. */
export interface Picture {
  readonly scene: Scene
  readonly places: Places
  readonly centres: readonly string[]
  readonly palette: Palette
  readonly title: string
  /** Where it is from and of which revision; stands below the drawing. */
  readonly source: string
}

const width = 1200
const margin = { side: 150, top: 60, bottom: 90 }
const longest = 36
const letter = 7
const dashes = { line: '', dashed: ' stroke-dasharray="9 6"', dotted: ' stroke-dasharray="2 5"' }

/** Draws the graph as SVG: the same places, forms, colours and strokes as on the canvas. */
export function svgOf({ scene, places, centres, palette, title, source }: Picture): string {
  const { at, height } = onPaper(scene, places)
  const nodes = scene.nodes.filter(({ id }) => places[id])
  const labels = roomFor([...nodes].sort((a, b) => rank(b, centres) - rank(a, centres)), at, centres)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif" font-size="13">
<title>${escaped(title)}</title><desc>${escaped(source)}</desc>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
<g fill="none" stroke-linecap="round">${scene.edges.filter((edge) => places[edge.source] && places[edge.target]).map((edge) => line(edge, at, palette)).join('')}</g>
${nodes.map((node) => mark(node, at(node.id), centres.includes(node.id), palette)).join('\n')}
<g fill="${palette.ink}" stroke="${palette.paper}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${labels.join('')}</g>
<text x="24" y="${height - 44}" font-size="16" font-weight="700" fill="${palette.ink}">${escaped(title)}</text>
<text x="24" y="${height - 22}" fill="${palette.soft}">${escaped(source)}</text>
</svg>
`
}

const rank = (node: SceneNode, centres: readonly string[]): number => (centres.includes(node.id) ? 2 : node.type === 'COMMITMENT' ? 1 : 0)

/** Fits the places into the width of the paper, wider than high, as names are. */
function onPaper({ nodes }: Scene, places: Places): { readonly at: (id: string) => Place; readonly height: number } {
  const known = nodes.flatMap(({ id }) => places[id] ?? [])
  const [left, right] = [Math.min(...known.map(({ x }) => x)), Math.max(...known.map(({ x }) => x))]
  const [low, high] = [Math.min(...known.map(({ y }) => y)), Math.max(...known.map(({ y }) => y))]
  const across = (width - 2 * margin.side) / (right - left || 1)
  const down = Math.min(across / 1.5, 1000 / (high - low || 1))
  return {
    at: (id) => ({ x: margin.side + (right === left ? width / 2 - margin.side : (places[id]!.x - left) * across), y: margin.top + (high - places[id]!.y) * down }),
    height: Math.round(margin.top + (high - low) * down + margin.bottom),
  }
}

function line(edge: SceneEdge, at: (id: string) => Place, palette: Palette): string {
  const [from, to] = [at(edge.source), at(edge.target)]
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${edgeColour(edge.asserter, palette)}" stroke-width="${edge.asserter ? 2.5 : 1.2}"${dashes[strokeOf(edge)]}/>`
}

function mark(node: SceneNode, { x, y }: Place, central: boolean, palette: Palette): string {
  const size = nodeSize(node, central)
  const form = formOf(node.type)
  const side = round(size * 1.6)
  const shape = form === 'disc' ? `<circle r="${size}"/>` : `<rect x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}"${form === 'diamond' ? ' transform="rotate(45)"' : ''}/>`
  return `<g transform="translate(${round(x)} ${round(y)})" fill="${nodeColour(node.type, palette)}"><title>${escaped(nodeName(node))}</title>${shape}</g>`
}

/** Names beside nodes, the important ones first; one that would cover another is left to the title of its node. */
function roomFor(nodes: readonly SceneNode[], at: (id: string) => Place, centres: readonly string[]): readonly string[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  return nodes.flatMap((node) => {
    const words = nodeName(node).length > longest ? `${nodeName(node).slice(0, longest - 1)}…` : nodeName(node)
    const { x, y } = at(node.id)
    const central = centres.includes(node.id)
    const away = nodeSize(node, central) + 5
    const beyond = x + away + words.length * letter > width
    const left = central ? x - (words.length * letter) / 2 : beyond ? x - away - words.length * letter : x + away
    const box = { left, right: left + words.length * letter, y: central ? y + 30 : y + 4 }
    if (taken.some((other) => Math.abs(other.y - box.y) < 16 && other.left < box.right && box.left < other.right)) return []
    taken.push(box)
    return [`<text x="${round(central ? x : beyond ? x - away : left)}" y="${round(box.y)}"${central ? ' text-anchor="middle" font-weight="700"' : beyond ? ' text-anchor="end"' : ''}>${escaped(words)}</text>`]
  })
}

const round = (value: number): number => Math.round(value * 10) / 10

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
