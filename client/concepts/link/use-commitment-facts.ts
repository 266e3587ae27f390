import { useTranslation } from 'react-i18next'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import type { NamedThing } from '../thing/thing-name.tsx'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { useReportName } from '../../i18n/use-report-name.ts'

/** Which silence tells most of what came of a commitment. */
const silences = ['NO_DATA', 'NOT_REVIEWED', 'PENDING', 'NOT_APPLICABLE', 'BLANK'] as const

/** Who leads a commitment, and in brackets how unsure the source is of it. */
export interface Lead { readonly institution: NamedThing; readonly doubt: string }

/** What one wants to know of a commitment in one line: who leads it, and what came of it. */
export function useCommitmentFacts() {
  const { t } = useTranslation()
  const { valueWord } = useScaleWords()
  const reportName = useReportName()
  const leadsOf = ({ participants }: CommitmentLineFragment): readonly Lead[] =>
    participants.filter(({ role }) => role === 'LEAD').map(({ institution, standing }) => ({ institution, doubt: standing === 'STATED' || standing === 'CONFIRMED' ? '' : ` (${t(`standing.${standing}`)})` }))
  /** Where one indicator was rated more than once, each rating says in which report. */
  const outcomesOf = ({ assessments }: CommitmentLineFragment): readonly string[] => {
    const rated = assessments.filter(({ state }) => state === 'RATED')
    return rated.map(({ indicator, value, report }) => {
      const alone = rated.filter((other) => other.indicator === indicator).length === 1
      return `${t('assessment.rated', { indicator: t(`indicator.${indicator}`), value: valueWord(value) })}${alone || !report ? '' : ` (${reportName(report)})`}`.replace('?:', '?')
    })
  }
  /** Why nothing is known of what came of it. */
  const silenceOf = ({ assessments }: CommitmentLineFragment): string => {
    const state = silences.find((silence) => assessments.some((assessment) => assessment.state === silence))
    return state ? t(`assessmentSilence.${state}`) : t('assessmentSilence.notLoaded')
  }
  return { leadsOf, outcomesOf, silenceOf }
}
