import { useTranslation } from 'react-i18next'
import type { ActivityKind } from '../../generated/operations.ts'
import { dateInWords, periodInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'

/** What an activity is, when and where. */
export interface ActivityFacts {
  readonly kind: ActivityKind
  readonly start: string | null
  readonly end: string | null
  readonly dateInferred: boolean
  readonly place: string | null
}

/** The facts of an activity in one line; a year that was deduced says so. */
export function useActivityFacts(): (facts: ActivityFacts) => string {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  return ({ kind, start, end, dateInferred, place }) => [
    t(`activityKind.${kind}`),
    start && (start === end || !end) ? dateInWords(start, language) : periodInWords(start, end, language),
    dateInferred && t('activity.dateInferred'),
    place,
  ].filter(Boolean).join(' · ')
}
