import { useTranslation } from 'react-i18next'
import type { PracticeEngagement } from '../../explore/peers/use-engagements.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useAmount } from '../../i18n/use-amount.ts'
import { useStandpoint } from '../../standpoint.ts'

/** Who is said to have how many, as of when, and of how many others no source gives a number; numbers of different days are not added up. */
export function useCountedInWords(): (engagements: readonly PracticeEngagement[]) => readonly string[] {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const amountOf = useAmount()
  return (engagements) => {
    const doers = engagements.filter(({ role }) => role === 'PRACTITIONER')
    const counted = doers.filter(({ count }) => count !== null).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    if (counted.length === 0) return []
    const each = counted.map(({ institution, count, unit, asOf }) => `${institution.name} ${amountOf(count ?? 0, unit)}${asOf ? ` (${dateInWords(asOf, language)})` : ''}`)
    const others = doers.length - counted.length
    return [t('practicePage.counted', { each: each.join(', ') }), ...(others > 0 ? [t('practicePage.uncounted', { count: others })] : [])]
  }
}
