import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fillOf, type Look, looks } from './looks.ts'
import { MapPatterns } from './map-patterns.tsx'

interface MapLegendProps {
  /** How many municipalities have each look. */
  readonly counts: ReadonlyMap<Look | null, number>
  readonly marked?: string | undefined
}

/** What fills mean, with how many there are of each; a fill that does not occur is left out. */
export function MapLegend({ counts, marked }: MapLegendProps) {
  const { t } = useTranslation()
  const legend = useId()
  return (
    <ul className="verband-map__legend">
      {looks.filter((look) => counts.has(look)).map((look) => <li key={look}><Swatch look={look} legend={legend} /> {t(`look.${look}`)} <span className="verband-soft">{counts.get(look)}</span></li>)}
      {marked && <li><svg width="20" height="14" aria-hidden="true"><rect width="20" height="14" rx="2" className="verband-map__marked" /></svg> {marked}</li>}
      {counts.has(null) && <li><Swatch look={null} legend={legend} /> {t('look.unknown')} <span className="verband-soft">{counts.get(null)}</span></li>}
    </ul>
  )
}

const Swatch = ({ look, legend }: { readonly look: Look | null; readonly legend: string }) => (
  <svg width="20" height="14" aria-hidden="true">
    <MapPatterns drawing={`${legend}${look}`} />
    <rect width="20" height="14" rx="2" fill={fillOf(look, `${legend}${look}`)} className="verband-map__swatch" />
  </svg>
)
