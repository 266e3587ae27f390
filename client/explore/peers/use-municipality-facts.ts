import { useTranslation } from 'react-i18next'
import type { ListedMunicipality } from './use-municipalities.ts'

/** Where a municipality lies and how many live there, in one line; that it has ended, where it has. */
export function useMunicipalityFacts(): (municipality: Pick<ListedMunicipality, 'province' | 'inhabitants' | 'inhabitantsYear' | 'validTo' | 'successor'>) => string {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  return ({ province, inhabitants, validTo, successor }) => [
    province,
    inhabitants !== null && t('municipality.inhabitants', { count: inhabitants, number: number.format(inhabitants) }),
    validTo && (successor ? t('municipality.endedInto', { year: validTo, name: successor.name }) : t('municipality.ended', { year: validTo })),
  ].filter(Boolean).join(' · ')
}
