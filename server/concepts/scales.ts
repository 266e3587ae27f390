import type { Indicator } from './vocabulary.ts'

/** A scale as one generation of reports used it: its steps from low to high, or its unordered values; `beside` are values that reports give instead of a step. */
export interface Scale { readonly indicator: Indicator; readonly steps: readonly string[]; readonly ordered: boolean; readonly beside: readonly string[] }

const ordered = (indicator: Indicator, ...steps: string[]): Scale => ({ indicator, steps, ordered: true, beside: [] })
const unordered = (indicator: Indicator, ...steps: string[]): Scale => ({ ...ordered(indicator, ...steps), ordered: false })

/** What the reviewer says where it is too early to say: a word beside the steps, and no silence of the reviewer. */
const tooEarly = 'No early results to report yet'

/** Whether it opened government as to one value; not every commitment aims at each. */
const openedOn = (indicator: Indicator): Scale => ({ ...ordered(indicator, 'Worsens', 'Did Not Change', 'Marginal', 'Major', 'Outstanding'), beside: ['Not Applicable'] })

/**
 * Every scale that OGP and the IRM have used. Two scales of one indicator are never compared:
 * "minor" potential impact and "modest" potential for results are different questions.
 */
export const scales = {
  SPECIFICITY: ordered('SPECIFICITY', 'None', 'Low', 'Medium', 'High'),
  VERIFIABLE: ordered('VERIFIABLE', 'No', 'Yes'),
  OGP_VALUES: unordered('RELEVANCE', 'Access to Information', 'Civic Participation', 'Public Accountability', 'Technology'),
  RELEVANT: ordered('RELEVANCE', 'No', 'Yes'),
  POTENTIAL_IMPACT: ordered('POTENTIAL_IMPACT', 'None', 'Minor', 'Moderate', 'Transformative'),
  POTENTIAL_FOR_RESULTS: ordered('POTENTIAL_FOR_RESULTS', 'Unclear', 'Modest', 'Substantial'),
  AMBITION: ordered('AMBITION', 'Low', 'High'),
  COMPLETION: ordered('COMPLETION', 'Withdrawn', 'No evidence', 'Not Started', 'Limited', 'Substantial', 'Complete'),
  DIOG: { ...ordered('DID_IT_OPEN_GOVERNMENT', 'Worsens', 'Did Not Change', 'Marginal', 'Major', 'Outstanding'), beside: [tooEarly] },
  OPENED_ACCESS_TO_INFORMATION: openedOn('OPENED_ACCESS_TO_INFORMATION'),
  OPENED_CIVIC_PARTICIPATION: openedOn('OPENED_CIVIC_PARTICIPATION'),
  OPENED_PUBLIC_ACCOUNTABILITY: openedOn('OPENED_PUBLIC_ACCOUNTABILITY'),
  EARLY_RESULTS_DIOG: { ...ordered('EARLY_RESULTS', 'Worsens', 'Did Not Change', 'Marginal', 'Major', 'Outstanding'), beside: [tooEarly] },
  EARLY_RESULTS: ordered('EARLY_RESULTS', 'No notable results', 'Moderate', 'Significant'),
  STARRED: ordered('STARRED', 'No', 'Yes'),
  STARRED_OLDER_FORMULA: ordered('STARRED', 'No', 'Yes'),
  PROMISING: ordered('PROMISING', 'No', 'Yes'),
} as const satisfies Record<string, Scale>

export type ScaleName = keyof typeof scales
export const scaleNames = Object.keys(scales) as readonly ScaleName[]

/** The scales that an indicator can be rated on. */
export const scalesOf = (indicator: Indicator): readonly ScaleName[] => scaleNames.filter((name) => scales[name].indicator === indicator)

/** The values that a rating stands for: on a scale without order several can stand in it, by commas. */
export const valuesOn = (scale: ScaleName, rating: string): readonly string[] => (scales[scale].ordered ? [rating] : rating.split(/\s*,\s*/))
