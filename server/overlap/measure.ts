import type { Method } from '../likeness/methods.ts'

/** Changes whenever the way of computing does, so that what was computed in another way is computed anew. */
export const measureVersion = 5

/** All that scores hang on beside the texts: only by what was learnt with the same may others be measured. */
export const parametersOf = ({ likely, possible, voices }: Method): string =>
  JSON.stringify({ version: measureVersion, likely, possible, weights: Object.fromEntries(voices.map(({ scorer, weight }) => [scorer.name, weight])) })
