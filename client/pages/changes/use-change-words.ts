import { useTranslation } from 'react-i18next'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { useStatementWords } from '../../concepts/commitment/statement-words.ts'
import { useStandpoint } from '../../standpoint.ts'
import { kindParts } from './change-groups.ts'

/** Words for what changed: the kind of change, who made it, the property, its value. */
export function useChangeWords() {
  const { t, i18n } = useTranslation()
  const { language } = useStandpoint()
  const { stepWord } = useScaleWords()
  const { propertyWord, valueWords } = useStatementWords()
  const kindWord = (kind: string): string => {
    const [claim, deed] = kindParts(kind)
    return t('changes.kind', { claim: i18n.t(`changes.claim.${claim}`, { defaultValue: claim.toLowerCase() }), deed: i18n.t(`changes.deed.${deed}`, { defaultValue: deed.toLowerCase() }) })
  }
  const makerWord = (by: string): string => i18n.t(`maker.${by}`, { defaultValue: by })
  const valueWord = (property: string, value: string): string => {
    if (property === 'reasons') return reasonsIn(value, language)
    return property === 'value' ? value.split(', ').map(stepWord).join(', ') : valueWords(property, value)
  }
  return { kindWord, makerWord, propertyWord, valueWord }
}

/** Reasons come as texts in several languages. */
function reasonsIn(value: string, language: string): string {
  try {
    return (JSON.parse(`[${value.replace(/^\[|\]$/g, '')}]`) as readonly Readonly<Record<string, string>>[]).map((reason) => reason[language] ?? reason.en ?? '').join(' ')
  } catch {
    return value
  }
}
