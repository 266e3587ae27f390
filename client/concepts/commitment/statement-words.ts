import { useTranslation } from 'react-i18next'
import { dateInWords, extentOf } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'

/** Words for what a source says of a property: its name and its value. */
export function useStatementWords() {
  const { i18n } = useTranslation()
  const { language } = useStandpoint()
  /** "name_nl" is a name, in Dutch. */
  const propertyWord = (property: string): string => {
    const [, name = property, tag] = /^(.*?)(?:[_.](en|nl|fr|es))?$/i.exec(property) ?? []
    const word = i18n.t(`property.${name}`, { defaultValue: name })
    return tag ? `${word} (${i18n.t(`language.${tag.toUpperCase() as 'EN'}`)})` : word
  }
  const valueWords = (property: string, value: string): string => {
    if (/^(start|end)$/.test(property) && extentOf(value)) return dateInWords(value, language)
    if (property === 'inhabitants') return new Intl.NumberFormat(i18n.language).format(Number(value))
    if (property === 'kind') return i18n.t(`institutionKind.${value}`, { defaultValue: value })
    return value
  }
  return { propertyWord, valueWords }
}
