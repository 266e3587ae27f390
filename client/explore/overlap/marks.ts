import { toneOf, type Tone } from '../../concepts/source/tone.ts'
import type { Asserter, Likelihood, LinkKind, Modality } from '../../generated/operations.ts'
import { isAsserted } from './pairs.ts'

/** A frame for who asserts something: solid if stated, dashed if possible. */
export interface Frame { readonly tone: Tone; readonly modality: Modality }

/** What a cell is marked with. */
export interface Marks {
  readonly frames: readonly Frame[]
  /** Who checked the pair and found no overlap. */
  readonly checked: Tone | null
  /** How sure a computation is; the few best are only the nearest that there are. */
  readonly dot: 'likely' | 'possible' | 'fewBest' | null
}

interface Marked { readonly kind: LinkKind; readonly asserter: Asserter; readonly modality: Modality; readonly likelihood: Likelihood | null }

const dots = { LIKELY: 'likely', POSSIBLE: 'possible', FEW_BEST: 'fewBest' } as const

/** The marks for what is said of a pair: one for each kind of asserter, none for nothing. */
export function marksOf(links: readonly Marked[]): Marks {
  const frames = links.filter(isAsserted).map(({ asserter, modality }) => ({ tone: toneOf(asserter), modality }))
  const checked = links.find(({ kind }) => kind === 'NO_OVERLAP')
  const computed = links.find(({ asserter }) => asserter === 'COMPUTED')
  return {
    frames: frames.filter((frame, place) => frames.findIndex(({ tone, modality }) => tone === frame.tone && modality === frame.modality) === place),
    checked: checked ? toneOf(checked.asserter) : null,
    dot: computed ? dots[computed.likelihood ?? 'FEW_BEST'] : null,
  }
}

/** The tone of a cell's ground: of whoever says something of the pair. */
export const groundOf = ({ frames, checked }: Marks): Tone | 'none' => frames[0]?.tone ?? checked ?? 'none'
