import { useTranslation } from 'react-i18next'

/** Words for a number and what it counts; a unit that nobody translated keeps the source's own word. */
export function useAmount(): (number: number, unit: string | null) => string {
  const { t, i18n } = useTranslation()
  return (number, unit) => {
    const written = new Intl.NumberFormat(i18n.language, unit === 'EUR' ? { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 } : {}).format(number)
    const [, ranks] = /^rank of (\d+)$/.exec(unit ?? '') ?? []
    if (unit === null || unit === 'EUR') return written
    if (ranks) return t('unit.rank', { number: written, ranks })
    const key = `unit.${unit.replaceAll(' ', '-')}`
    return i18n.exists(`${key}_other`) ? t(key as 'unit.challenges', { count: number, number: written }) : `${written} ${unit}`
  }
}

/** The word for what is counted, on its own. */
export function useUnitWord(): (unit: string) => string {
  const { i18n } = useTranslation()
  const amountOf = useAmount()
  return (unit) => {
    if (unit === 'EUR') return new Intl.DisplayNames(i18n.language, { type: 'currency' }).of(unit) ?? unit
    return i18n.exists(`unit.${unit.replaceAll(' ', '-')}_other`) ? amountOf(several, unit).replace(/^\d+\s*/, '') : unit
  }
}

/** Any number that is spoken of in the plural. */
const several = 5
