import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from '../controllers/appearance.ts'

const longest = 36
const font = '500 13px Inter, "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif'

/** Draws names beside nodes, and under the one in the middle, on a rim of paper so that lines do not cross them. */
export const drawLabel = (palette: () => Palette): NodeLabelDrawingFunction => (context, data) => {
  const { label, x, y, size } = data
  if (!label) return
  const words = label.length > longest ? `${label.slice(0, longest - 1)}…` : label
  const central = 'zIndex' in data && data.zIndex === 2
  const [left, top] = central ? [x, y + size + 16] : [x + size + 5, y + 4]
  context.font = central ? font.replace('500', '700') : font
  context.textAlign = central ? 'center' : 'left'
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = palette().paper
  context.fillStyle = palette().ink
  context.strokeText(words, left, top)
  context.fillText(words, left, top)
}

/** Draws a ring around the node one points at or has chosen. */
export const drawRing = (palette: () => Palette): NodeHoverDrawingFunction => (context, data, settings) => {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 5, 0, 2 * Math.PI)
  context.lineWidth = 3
  context.strokeStyle = palette().ink
  context.stroke()
  drawLabel(palette)(context, data, settings)
}
