import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from '../controllers/appearance.ts'

const longest = 36
const family = 'Inter, "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif'
const height = 16

/** Where a node stands in the picture, in pixels. */
export interface Spot { readonly x: number; readonly y: number; readonly size: number }

interface Box { readonly left: number; readonly top: number; readonly right: number }

/** What draws labels, and how it is told that a new frame begins. */
export interface LabelDrawing {
  readonly label: NodeLabelDrawingFunction
  readonly ring: NodeHoverDrawingFunction
  readonly newFrame: () => void
}

/** Where a name may begin: right of its node or left of it, right first unless the picture ends there. */
function besideNode({ x, size }: { readonly x: number; readonly size: number }, width: number, room: number): readonly number[] {
  const [right, left] = [x + size + 5, x - size - 5 - width]
  return right + width > room && left > 0 ? [left, right] : [right, ...(left > 0 ? [left] : [])]
}

/** Where the name of the node in the middle may stand: under it, or over it where a neighbour lies under it. */
const underOrOver = ({ x, y, size }: Spot, width: number): readonly Box[] =>
  [y + size + 16, y - size - 8].map((top) => ({ left: x - width / 2, right: x + width / 2, top }))

/** Draws names beside nodes, and under the one in the middle, on a rim of paper. A name that would cover another, or a node, is left out until there is room. */
export function labelDrawing(palette: () => Palette, spotsNow: () => readonly Spot[]): LabelDrawing {
  let drawn: Box[] = []
  let spots: readonly Spot[] | undefined
  const write = (context: CanvasRenderingContext2D, words: string, { left, top }: Box): void => {
    const { paper, ink } = palette()
    Object.assign(context, { textAlign: 'left', lineWidth: 4, lineJoin: 'round', strokeStyle: paper, fillStyle: ink })
    context.strokeText(words, left, top)
    context.fillText(words, left, top)
  }
  const label: NodeLabelDrawingFunction = (context, data) => {
    if (!data.label) return
    const words = data.label.length > longest ? `${data.label.slice(0, longest - 1)}…` : data.label
    const central = 'zIndex' in data && data.zIndex === 2
    context.font = `${central ? 700 : 500} 13px ${family}`
    const width = context.measureText(words).width
    // Nodes have their places of this frame only once the first name is drawn.
    const nodes = (spots ??= spotsNow())
    const boxes = central
      ? underOrOver(data, width)
      : besideNode(data, width, context.canvas.clientWidth).map((left) => ({ left, right: left + width, top: data.y + 4 }))
    const free = boxes.find((one) => !(drawn.some((other) => covers(one, other)) || nodes.some((spot) => hides(one, spot))))
    const box = free ?? (central ? boxes[0] : undefined)
    if (!box) return
    drawn.push(box)
    write(context, shortened(context, words, context.canvas.clientWidth - box.left), box)
  }
  const ring: NodeHoverDrawingFunction = (context, data) => {
    Object.assign(context, { lineWidth: 3, strokeStyle: palette().ink, font: `700 13px ${family}` })
    context.beginPath()
    context.arc(data.x, data.y, data.size + 5, 0, 2 * Math.PI)
    context.stroke()
    if (data.label) write(context, data.label, { left: data.x + data.size + 9, top: data.y + 4, right: 0 })
  }
  return { label, ring, newFrame: () => { drawn = []; spots = undefined } }
}

/** As much of a name as there is room for: its end would lie beyond the picture's. */
function shortened(context: CanvasRenderingContext2D, words: string, room: number): string {
  if (context.measureText(words).width <= room) return words
  const beginning = (length: number): string => `${words.slice(0, length).trimEnd()}…`
  let length = words.length - 1
  while (length > 1 && context.measureText(beginning(length)).width > room) length -= 1
  return beginning(length)
}

const covers = (a: Box, b: Box): boolean => Math.abs(a.top - b.top) < height && a.left < b.right && b.left < a.right

/** Whether a name would lie on a node: its letters stand above its line. */
const hides = ({ left, right, top }: Box, { x, y, size }: Spot): boolean => x + size > left && x - size < right && y + size > top - height * 0.75 && y - size < top
