import { shortName } from '../model/node-name.ts'
import type { SceneNode } from '../model/scene.ts'

const gap = 11

/** A commitment's code, or the beginning of another thing's name, along its ray and never upside down. */
export function RingLabel({ node, x, y }: { readonly node: SceneNode; readonly x: number; readonly y: number }) {
  const leftwards = x < -0.001
  const slope = (Math.atan2(y, x) * 180) / Math.PI
  return (
    <text x={leftwards ? -gap : gap} y={4} transform={`rotate(${leftwards ? slope + 180 : slope})`} textAnchor={leftwards ? 'end' : 'start'} className="verband-ring__label">
      {shortName(node)}
    </text>
  )
}
