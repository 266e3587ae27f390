import { memo, useId, useState, type MouseEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Answer } from '../../ui/answer.tsx'
import { useGo } from '../../ui/use-go.ts'
import type { Drawing } from './drawing.ts'
import { fillOf, type Look } from './looks.ts'
import { MapLegend } from './map-legend.tsx'
import { MapMark } from './map-mark.tsx'
import { MapPatterns } from './map-patterns.tsx'
import { centreOf, type MapPlace } from './map-place.ts'
import { useDrawing } from './use-drawing.ts'
import './netherlands-map.css'

interface NetherlandsMapProps {
  /** What the map shows, in one sentence; the same stands in a list or table on the page. */
  readonly label: string
  readonly places: readonly MapPlace[]
  /** The code of the municipality to mark. */
  readonly marked?: string | undefined
  /** Without a question the map shows where something lies, and says nothing of the others. */
  readonly asked?: boolean
}

/** The country with what is known of each municipality. Pointing names it, a click opens it; with the keyboard the list beside it does the same. */
export function NetherlandsMap({ label, places, marked, asked: questioned = true }: NetherlandsMapProps) {
  const { t } = useTranslation()
  const asked = useDrawing()
  const [pointed, setPointed] = useState<string | null>(null)
  const go = useGo()
  const byCode = new Map(places.map((place) => [place.code, place]))
  const shown = pointed === null ? undefined : byCode.get(pointed)
  const counts = new Map<Look | null, number>()
  if (questioned) for (const { look, code } of places) if (code !== marked || look !== null) counts.set(look, (counts.get(look) ?? 0) + 1)
  return (
    <figure className="verband-map">
      <Answer asked={asked} lines={8}>
        {(drawing) => (
          <svg
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            role="img"
            aria-label={label}
            onPointerMove={(event) => setPointed(codeAt(event))}
            onPointerLeave={() => setPointed(null)}
            onClick={(event) => { const place = byCode.get(codeAt(event) ?? ''); if (place) go(place.to) }}
          >
            <Land drawing={drawing} places={places} />
            {pointed !== null && <path d={drawing.areas.get(pointed)?.path} className="verband-map__pointed" />}
            <MapMark drawing={drawing} place={byCode.get(marked ?? '')} />
          </svg>
        )}
      </Answer>
      <p className="verband-map__named verband-screen" aria-hidden="true">{named()}</p>
      <MapLegend counts={counts} marked={byCode.get(marked ?? '')?.name} />
      <figcaption className="verband-soft verband-small">{t('map.credit')}</figcaption>
    </figure>
  )

  function named(): string {
    if (!shown) return t('map.point')
    return questioned ? `${shown.name}: ${t(`look.${shown.look ?? 'unknown'}`)}` : shown.name
  }
}

/** The areas themselves; they stay as they are while somebody points around. */
const Land = memo(({ drawing, places }: { readonly drawing: Drawing; readonly places: readonly MapPlace[] }) => {
  const id = useId()
  const known = places.filter(({ look }) => look !== null)
  return (
    <>
      <MapPatterns drawing={id} />
      {[...drawing.areas.values()].map(({ code, path }) => <path key={code} d={path} data-code={code} fill={fillOf(null, id)} className="verband-map__area" />)}
      <path d={drawing.provinces} className="verband-map__provinces" />
      {known.map((place) => <KnownPlace key={place.code} drawing={drawing} place={place} fill={fillOf(place.look, id)} />)}
    </>
  )
})

/** An area of which something is known; what is too small to be seen, or has ended and has no outline, is drawn as a disc at its centre. */
function KnownPlace({ drawing, place, fill }: { readonly drawing: Drawing; readonly place: MapPlace; readonly fill: string }) {
  const area = drawing.areas.get(place.code)
  const centre = centreOf(place, drawing)
  if (area && area.size >= visible) return <path d={area.path} fill={fill} data-code={place.code} className="verband-map__area verband-map__area--known" />
  return centre && <circle cx={centre[0]} cy={centre[1]} r="6" fill={fill} data-code={place.code} className="verband-map__area verband-map__area--known" />
}

/** Square units of the drawing under which an area is easily overlooked. */
const visible = 60

const codeAt = ({ target }: PointerEvent | MouseEvent): string | null => (target instanceof SVGElement ? (target.dataset.code ?? null) : null)
