import { useTranslation } from 'react-i18next'
import { useScaleWords } from '../../concepts/assessment/scale-words.ts'
import { useStatementWords } from '../../concepts/commitment/statement-words.ts'
import { dateInWords, extentOf } from '../../i18n/partial-date.ts'
import { useUnitWord } from '../../i18n/use-amount.ts'
import { useStandpoint } from '../../standpoint.ts'
import { kindParts } from './change-groups.ts'

/** Where the words for the values of a property stand, the likeliest first. */
const vocabularies: Readonly<Record<string, (value: string) => readonly string[]>> = {
  by: (value) => [`asserter.${value}`],
  asserter: (value) => [`asserter.${value}`],
  indicator: (value) => [`indicator.${value}`],
  role: (value) => [`role.${value}`],
  standing: (value) => [`standing.${value}`],
  stage: (value) => [`stage.${value}`],
  status: (value) => [`claimStatus.${value}`],
  modality: (value) => [`modality.${value}`],
  confidence: (value) => [`confidence.${value}`],
  voice: (value) => [`voice.${value}`],
  scope: (value) => [`referenceScope.${value}`],
  state: (value) => [`referenceState.${value}`, `ratingState.${value}`],
  kind: (value) => [`findingKind.${value}`, `edgeKind.${value}`, `activityKind.${value}`, `institutionKind.${value}`],
}
const dates = ['start', 'end', 'due', 'asOf', 'period', 'validFrom', 'validTo']

/** Words for what changed: the kind of change, the property, its value. */
export function useChangeWords() {
  const { t, i18n } = useTranslation()
  const { language } = useStandpoint()
  const { stepWord } = useScaleWords()
  const { propertyWord } = useStatementWords()
  const unitWord = useUnitWord()
  const kindWord = (kind: string): string => {
    const [claim, deed] = kindParts(kind)
    return t('changes.kind', { claim: i18n.t(`changes.claim.${claim}`, { defaultValue: claim.toLowerCase() }), deed: i18n.t(`changes.deed.${deed}`, { defaultValue: deed.toLowerCase() }) })
  }
  const valueWord = (property: string, value: string): string => {
    if (property === 'reasons') return reasonsIn(value, language)
    if (property === 'unit') return unitWord(value)
    if (dates.includes(property)) return value.split(', ').map((date) => (extentOf(date) ? dateInWords(date, language) : date)).join(', ')
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'scaleValue.yes' : 'scaleValue.no')
    const key = vocabularies[property]?.(value).find((one) => i18n.exists(one))
    return key ? i18n.t(key, { defaultValue: value }) : property === 'value' ? value.split(', ').map(stepWord).join(', ') : value
  }
  return { kindWord, propertyWord, valueWord }
}

/** Reasons come as texts in several languages. */
function reasonsIn(value: string, language: string): string {
  try {
    return (JSON.parse(`[${value.replace(/^\[|\]$/g, '')}]`) as readonly Readonly<Record<string, string>>[]).map((reason) => reason[language] ?? reason.en ?? '').join(' ')
  } catch {
    return value
  }
}
