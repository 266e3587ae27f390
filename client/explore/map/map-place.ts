import type { Drawing, Point } from './drawing.ts'
import type { Look } from './looks.ts'

/** A municipality on the map: what it is called, what is known of it, where it leads and where it lies. */
export interface MapPlace {
  readonly code: string
  readonly name: string
  readonly look: Look | null
  readonly to: string
  readonly longitude: number | null
  readonly latitude: number | null
}

/** The middle of a municipality on the drawing; one that has ended has no outline there, but its centre is known. */
export function centreOf({ code, longitude, latitude }: MapPlace, { areas, pointOf }: Drawing): Point | null {
  const area = areas.get(code)
  if (area) return area.centre
  return longitude === null || latitude === null ? null : pointOf(longitude, latitude)
}
