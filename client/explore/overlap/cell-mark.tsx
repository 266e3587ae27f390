import type { Marks } from './marks.ts'
import './cell-mark.css'

const radii = { likely: 7, possible: 3.5, fewBest: 3.5 } as const

/** A pair's marks: a frame for who asserts, a dot for what was computed, a dash for "checked, none". Words say the same. */
export const CellMark = ({ marks: { frames, checked, dot } }: { readonly marks: Marks }) => (
  <svg className="verband-cell-mark" viewBox="0 0 40 40" aria-hidden="true">
    {frames.map(({ tone, modality }, place) => (
      <rect
        key={`${tone}${modality}`}
        className={`verband-cell-mark--${tone}`}
        x={7 + place * 4.5}
        y={7 + place * 4.5}
        width={26 - place * 9}
        height={26 - place * 9}
        fill="none"
        strokeWidth="2.5"
        strokeDasharray={modality === 'POSSIBLE' ? '6 3.5' : undefined}
      />
    ))}
    {checked && <line className={`verband-cell-mark--${checked}`} x1="11" x2="29" y1="20" y2="20" strokeWidth="3" />}
    {dot && <circle className="verband-cell-mark--computed" cx="20" cy="20" r={radii[dot]} fill={dot === 'fewBest' ? 'none' : 'currentcolor'} stroke={dot === 'fewBest' ? 'currentcolor' : 'none'} strokeWidth="1.5" />}
  </svg>
)
