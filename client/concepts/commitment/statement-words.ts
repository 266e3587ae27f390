import { useTranslation } from 'react-i18next'
import { dateInWords, extentOf } from '../../i18n/partial-date.ts'
import type { Language } from '../../generated/operations.ts'
import { apiLanguage, languageTag, propertyInLanguage } from '../../i18n/languages.ts'
import { useUnitWord } from '../../i18n/use-amount.ts'
import { useStandpoint } from '../../standpoint.ts'
import { useScaleWords } from '../../i18n/use-scale-words.ts'
import { isRating, ofMilestone, useClaimPropertyWord } from './claim-property.ts'
import { dates, vocabularies } from './value-vocabularies.ts'

/** The language of the values of a property: that of "name_nl" is Dutch, that of "start" none. */
const languageOf = (property: string): Language | undefined => { const tag = languageTag(propertyInLanguage.exec(property)?.groups?.tag ?? null); return tag && apiLanguage(tag) }

/** Words for what a source says of a property: its name and its value. */
export function useStatementWords() {
  const { t, i18n } = useTranslation()
  const { language } = useStandpoint()
  const unitWord = useUnitWord()
  const { valueWord } = useScaleWords()
  const claimPropertyWord = useClaimPropertyWord()
  /** "name_nl" is a name, in Dutch. */
  const propertyWord = (property: string): string => {
    const ofClaim = claimPropertyWord(property)
    if (ofClaim) return ofClaim
    const [, name = property, tag] = propertyInLanguage.exec(property) ?? []
    const word = i18n.t(`property.${name}`, { defaultValue: name })
    return tag ? `${word} (${i18n.t(`language.${tag.toUpperCase() as 'EN'}`)})` : word
  }
  const valueWords = (property: string, value: string): string => {
    if (isRating(property)) return valueWord(value)
    if (dates.includes(ofMilestone(property))) return value.split(', ').map((date) => (extentOf(date) ? dateInWords(date, language) : date)).join(', ')
    if (property === 'inhabitants') return new Intl.NumberFormat(i18n.language).format(Number(value))
    if (property === 'unit') return unitWord(value)
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'scaleValue.yes' : 'scaleValue.no')
    const key = vocabularies[property]?.(value).find((one) => i18n.exists(one))
    return key ? i18n.t(key, { defaultValue: value }) : value
  }
  return { propertyWord, valueWords, languageOf }
}
