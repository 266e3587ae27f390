import { withoutOrder } from '../../concepts/statement/claim-conflict.ts'
import type { Said, Stored } from './draft.ts'

/**
 * How a passage stands to the claim that is shown: it says another value, or none where the claim has one; undefined where it says the same. So nobody's words are quoted for a
 * value that they do not give.
 */
export type Bearing = 'OTHERWISE' | 'SILENT'

/** Figures that a claim of a sort is told by; where both name one, they are the same or speak against each other. */
const figures: Readonly<Record<string, string>> = { Participation: 'count', Finding: 'number' }

/** How what one passage was read as stands to what is shown. */
export function bearingOf(said: Said, shown: Said): Bearing | undefined {
  if (shown.label === 'Assessment') return ofRating(said, shown)
  const [one, other] = [said, shown].map(({ label, properties }) => properties[figures[label] ?? ''] ?? undefined)
  return one !== undefined && other !== undefined && one !== other ? 'OTHERWISE' : undefined
}

function ofRating({ properties: said }: Said, { properties: shown }: Said): Bearing | undefined {
  if (said.state !== shown.state) return 'SILENT'
  return valuesOf(said.value) === valuesOf(shown.value) ? undefined : 'OTHERWISE'
}

const valuesOf = (value: Stored | undefined): string => (typeof value === 'string' ? withoutOrder(value) : '')
