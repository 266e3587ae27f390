import type { Drawing } from './drawing.ts'
import { centreOf, type MapPlace } from './map-place.ts'

/** Marks one municipality, with a ring around it so that a small one is found too; one that has ended is marked at its centre. */
export function MapMark({ drawing, place }: { readonly drawing: Drawing; readonly place: MapPlace | undefined }) {
  if (!place) return null
  const area = drawing.areas.get(place.code)
  const centre = centreOf(place, drawing)
  if (!centre) return null
  const [x, y] = centre
  return (
    <g className="verband-map__mark">
      {area ? <path d={area.path} className={place.look === null ? 'verband-map__marked' : 'verband-map__outlined'} /> : <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} className="verband-map__marked" />}
      <circle cx={x} cy={y} r={Math.max(14, Math.sqrt((area?.size ?? 0) / Math.PI) + 8)} className="verband-map__ring" />
    </g>
  )
}
