import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'

type Described = Pick<NonNullable<CommitmentDossierQuery['commitment']>['sources'][number], 'publisher' | 'language' | 'machineTranslated' | 'captured' | 'capturedOn' | 'withheld' | 'licence'> & { readonly readOn?: string | null }

/** What a document is, fact by fact: publisher, language, whether it was read and when, what was left out, on what terms. */
export function useSourceFacts(): (source: Described) => readonly string[] {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  return (source) => [
    source.publisher,
    source.language && t(`language.${source.language}`),
    source.machineTranslated && t('source.machineTranslated'),
    source.captured ? source.capturedOn && t('source.capturedOn', { date: dateInWords(source.capturedOn, language) }) : t('source.notCaptured'),
    source.readOn && t('source.readOn', { date: dateInWords(source.readOn, language) }),
    source.withheld > 0 && t('source.withheld', { count: source.withheld }),
    source.licence && t('source.licence', { licence: source.licence }),
  ].filter((fact): fact is string => Boolean(fact))
}
