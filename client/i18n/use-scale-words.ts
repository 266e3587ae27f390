import { useTranslation } from 'react-i18next'

/** The key under which the words of a step of a scale stand: "Did Not Change" is did-not-change. */
export const keyOfStep = (value: string): string => value.trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** Words for the steps of scales in the reader's language; a step nobody translated keeps the report's own word. */
export function useScaleWords() {
  const { i18n } = useTranslation()
  const stepWord = (value: string): string => i18n.t(`scaleValue.${keyOfStep(value)}`, { defaultValue: value })
  /** Some values name several at once: "Access to Information, Civic Participation". */
  const valueWord = (value: string | null): string => (value ?? '').split(/\s*,\s*/).map(stepWord).join(', ')
  return { stepWord, valueWord }
}
