import type { Asserter } from '../../generated/operations.ts'

/** Whose words they are, which decides the colour they are shown with: reviewers, official documents, editors, computation. */
export type Tone = 'reviewer' | 'official' | 'editor' | 'computed'

const tones: Readonly<Record<Asserter, Tone>> = {
  IRM: 'reviewer',
  CIVIL_SOCIETY: 'reviewer',
  ACTION_PLAN: 'official',
  GOVERNMENT: 'official',
  OGP_DATA: 'official',
  EDITOR: 'editor',
  COMPUTED: 'computed',
}

/** The tone of who says it. */
export const toneOf = (asserter: Asserter): Tone => tones[asserter]
