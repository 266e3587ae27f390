import type { AssessmentState, Indicator } from '../../../concepts/vocabulary.ts'
import type { ScaleName } from '../../../concepts/scales.ts'
import type { FieldName, ValueName } from '../languages/language-table.ts'

/** A rating as the page prints it, on the scale it belongs to. */
export interface Rating { readonly indicator: Indicator; readonly scale: ScaleName; readonly state: AssessmentState; readonly value?: string }

/** The labels that carry ratings. */
export const ratingFields = ['starred', 'earlyResults', 'verifiable', 'relevant', 'potentialImpact', 'ambition', 'completion', 'potentialForResults', 'openedGovernment'] as const satisfies readonly FieldName[]
export type RatingField = (typeof ratingFields)[number]

const words: Readonly<Partial<Record<ValueName, string>>> = {
  yes: 'Yes', no: 'No', notRelevant: 'No', worsens: 'Worsens', didNotChange: 'Did Not Change', marginal: 'Marginal', major: 'Major', outstanding: 'Outstanding', noEarlyResults: 'No early results to report yet', noNotableResults: 'No notable results', moderate: 'Moderate',
  significant: 'Significant', none: 'None', minor: 'Minor', transformative: 'Transformative', unclear: 'Unclear', modest: 'Modest', substantial: 'Substantial', high: 'High', low: 'Low', withdrawn: 'Withdrawn', noEvidence: 'No evidence',
  notStarted: 'Not Started', limited: 'Limited', complete: 'Complete', accessToInformation: 'Access to Information', civicParticipation: 'Civic Participation', publicAccountability: 'Public Accountability', technology: 'Technology',
}
const states: Readonly<Partial<Record<ValueName, AssessmentState>>> = { pending: 'PENDING', noData: 'NO_DATA', notApplicable: 'NOT_APPLICABLE' }
const ogpValues: readonly ValueName[] = ['accessToInformation', 'civicParticipation', 'publicAccountability', 'technology']
const newResults: readonly ValueName[] = ['noNotableResults', 'moderate', 'significant']

/** What else of the page a rating depends on. */
export interface RatingContext {
  /** Year of the plan: Early Results stood on the scale of "did it open government" until plans of 2020. */
  readonly planYear: number | undefined
  /** Whether the page says elsewhere that it awaits review: "Not Relevant" is no rating then. */
  readonly awaitsReview: boolean
  /** Whether the page asks for relevance as yes or no. */
  readonly lens: boolean
}

/** The rating that a label's values come to. */
export function ratingOf(field: RatingField, values: readonly ValueName[], context: RatingContext): Rating {
  const { indicator, scale } = scaleOf(field, values, context)
  const [first] = values
  if (first === undefined) return { indicator, scale, state: 'BLANK' }
  if (first === 'notRelevant' && context.awaitsReview) return { indicator, scale: 'OGP_VALUES', state: 'NOT_REVIEWED' }
  const state = states[first]
  if (state) return { indicator, scale, state }
  const shown = scale === 'OGP_VALUES' ? ogpValues.filter((value) => values.includes(value)) : [first]
  const value = shown.map((name) => (field === 'completion' && name === 'unclear' ? 'No evidence' : words[name])).join(', ')
  return { indicator, scale, state: 'RATED', value }
}

function scaleOf(field: RatingField, values: readonly ValueName[], { planYear, lens }: RatingContext): { readonly indicator: Indicator; readonly scale: ScaleName } {
  switch (field) {
    case 'starred': return { indicator: 'STARRED', scale: 'STARRED' }
    case 'verifiable': return { indicator: 'VERIFIABLE', scale: 'VERIFIABLE' }
    case 'potentialImpact': return { indicator: 'POTENTIAL_IMPACT', scale: 'POTENTIAL_IMPACT' }
    case 'ambition': return { indicator: 'AMBITION', scale: 'AMBITION' }
    case 'completion': return { indicator: 'COMPLETION', scale: 'COMPLETION' }
    case 'potentialForResults': return { indicator: 'POTENTIAL_FOR_RESULTS', scale: 'POTENTIAL_FOR_RESULTS' }
    case 'openedGovernment': return { indicator: 'DID_IT_OPEN_GOVERNMENT', scale: 'DIOG' }
    case 'relevant': {
      const yesOrNo = values.some((value) => value === 'yes' || value === 'no' || value === 'notRelevant') || (lens && !values.some((value) => ogpValues.includes(value)))
      return { indicator: 'RELEVANCE', scale: yesOrNo ? 'RELEVANT' : 'OGP_VALUES' }
    }
    case 'earlyResults': {
      const rated = values.some((value) => words[value] !== undefined)
      const isNew = rated ? values.some((value) => newResults.includes(value)) : planYear !== undefined && planYear > 2020
      return { indicator: 'EARLY_RESULTS', scale: isNew ? 'EARLY_RESULTS' : 'EARLY_RESULTS_DIOG' }
    }
  }
}
