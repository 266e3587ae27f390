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
  /** Forgets the names of the frame before, and takes where the nodes of this one stand. */
  readonly newFrame: (nodes: readonly Spot[]) => void
}

/** Where a name begins: right of its node, or left of it where the picture ends. */
const besideNode = ({ x, size }: { readonly x: number; readonly size: number }, width: number, room: number): number =>
  x + size + 5 + width > room && x - size - 5 - width > 0 ? x - size - 5 - width : x + size + 5

/** Draws names beside nodes, and under the one in the middle, on a rim of paper. A name that would cover another, or a node, is left out until there is room. */
export function labelDrawing(palette: () => Palette): LabelDrawing {
  let drawn: Box[] = []
  let spots: readonly Spot[] = []
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
    const left = central ? data.x - width / 2 : besideNode(data, width, context.canvas.clientWidth)
    const box = { left, right: left + width, top: central ? data.y + data.size + 16 : data.y + 4 }
    if (!central && (drawn.some((other) => covers(box, other)) || spots.some((spot) => hides(box, spot)))) return
    drawn.push(box)
    write(context, words, box)
  }
  const ring: NodeHoverDrawingFunction = (context, data) => {
    Object.assign(context, { lineWidth: 3, strokeStyle: palette().ink, font: `700 13px ${family}` })
    context.beginPath()
    context.arc(data.x, data.y, data.size + 5, 0, 2 * Math.PI)
    context.stroke()
    if (data.label) write(context, data.label, { left: data.x + data.size + 9, top: data.y + 4, right: 0 })
  }
  return { label, ring, newFrame: (nodes) => { drawn = []; spots = nodes } }
}

const covers = (a: Box, b: Box): boolean => Math.abs(a.top - b.top) < height && a.left < b.right && b.left < a.right

/** Whether a name would lie on a node: its letters stand above its line. */
const hides = ({ left, right, top }: Box, { x, y, size }: Spot): boolean => x + size > left && x - size < right && y + size > top - height * 0.75 && y - size < top
