import type { Place, Places } from './layout.ts'

/** A direction as the arrow keys name it. */
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const unit: Readonly<Record<Arrow, Place>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 } }

/** The node that lies next in a direction: near, and not far off to the side. */
export function nearest(places: Places, from: string, arrow: Arrow): string | null {
  const origin = places[from]
  if (!origin) return Object.keys(places)[0] ?? null
  const direction = unit[arrow]
  const candidates = Object.entries(places).flatMap(([id, { x, y }]) => {
    const ahead = (x - origin.x) * direction.x + (y - origin.y) * direction.y
    const aside = Math.abs((x - origin.x) * direction.y) + Math.abs((y - origin.y) * direction.x)
    return id !== from && ahead > 0 ? [{ id, cost: ahead + 2 * aside }] : []
  })
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.id ?? null
}
