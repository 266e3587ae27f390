import { useTranslation } from 'react-i18next'
import type { CommitmentLineFragment } from '../../generated/operations.ts'
import { useScaleWords } from '../assessment/scale-words.ts'

/** Which silence tells most of what came of a commitment. */
const silences = ['NO_DATA', 'NOT_REVIEWED', 'PENDING', 'NOT_APPLICABLE', 'BLANK'] as const

/** What one wants to know of a commitment in one line: who leads it, and what came of it. */
export function useCommitmentFacts() {
  const { t } = useTranslation()
  const { valueWord } = useScaleWords()
  const leadsOf = ({ participants }: CommitmentLineFragment): readonly string[] =>
    participants
      .filter(({ role }) => role === 'LEAD')
      .map(({ institution, standing }) => (standing === 'STATED' || standing === 'CONFIRMED' ? institution.name : `${institution.name} (${t(`standing.${standing}`)})`))
  const outcomesOf = ({ assessments }: CommitmentLineFragment): readonly string[] =>
    assessments.filter(({ state }) => state === 'RATED').map(({ indicator, value }) => `${t(`indicator.${indicator}`)}: ${valueWord(value)}`)
  /** Why nothing is known of what came of it. */
  const silenceOf = ({ assessments }: CommitmentLineFragment): string => {
    const state = silences.find((silence) => assessments.some((assessment) => assessment.state === silence))
    return state ? t(`assessmentSilence.${state}`) : t('assessmentSilence.notLoaded')
  }
  return { leadsOf, outcomesOf, silenceOf }
}
