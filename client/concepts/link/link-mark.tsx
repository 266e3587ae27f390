import type { Asserter, Modality } from '../../generated/operations.ts'
import { toneOf } from '../source/tone.ts'
import './link-mark.css'

/** The line a link is drawn with: solid if stated, dashed if possible, dotted if computed. The words beside it say the same. */
export const LinkMark = ({ asserter, modality }: { readonly asserter: Asserter; readonly modality: Modality }) => (
  <svg className={`verband-mark verband-mark--${toneOf(asserter)}`} width="40" height="8" aria-hidden="true">
    <line x1="1" x2="39" y1="4" y2="4" strokeDasharray={asserter === 'COMPUTED' ? '1 6' : modality === 'POSSIBLE' ? '8 5' : undefined} />
  </svg>
)
