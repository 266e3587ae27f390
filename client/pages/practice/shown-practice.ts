import type { PracticeQuery } from '../../generated/operations.ts'

/** A practice as its page shows it. */
export type ShownPractice = NonNullable<PracticeQuery['practice']>
