import { codeOf } from '../model/node-name.ts'
import type { SceneNode } from '../model/scene.ts'

const longest = 12

/** A commitment's code, or the beginning of another thing's name, on the outer side of its dot. */
export function RingLabel({ node, x, y }: { readonly node: SceneNode; readonly x: number; readonly y: number }) {
  const full = node.type === 'COMMITMENT' ? codeOf(node.id) : node.label
  const words = full.length > longest ? `${full.slice(0, longest - 1)}…` : full
  const beside = Math.abs(x) > 24
  return (
    <text
      x={beside ? Math.sign(x) * 11 : 0}
      y={beside ? 4 : y < 0 ? -12 : 20}
      textAnchor={beside ? (x > 0 ? 'start' : 'end') : 'middle'}
      className="verband-ring__label"
    >
      {words}
    </text>
  )
}
