import type { AssessmentLineFragment, Indicator } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'

const order: readonly Indicator[] = [
  'VERIFIABLE', 'SPECIFICITY', 'RELEVANCE', 'POTENTIAL_IMPACT', 'POTENTIAL_FOR_RESULTS', 'AMBITION', 'STARRED', 'PROMISING', 'COMPLETION', 'DID_IT_OPEN_GOVERNMENT', 'OPENED_ACCESS_TO_INFORMATION',
  'OPENED_CIVIC_PARTICIPATION', 'OPENED_PUBLIC_ACCOUNTABILITY', 'EARLY_RESULTS',
]

/** Assessments by indicator: first what was thought of the design, then of the carrying out; what was rated before what was not. */
export const byIndicator = (assessments: readonly AssessmentLineFragment[]): readonly (readonly [Indicator, readonly AssessmentLineFragment[]])[] =>
  [...groupBy([...assessments].sort((a, b) => Number(b.state === 'RATED') - Number(a.state === 'RATED')), ({ indicator }) => indicator)]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))

/** Whether the steps of a scale go from low to high; the values of the first way to measure relevance do not. */
export const isOrdered = ({ indicator, scale }: Pick<AssessmentLineFragment, 'indicator' | 'scale'>): boolean => indicator !== 'RELEVANCE' || scale.length < 3
