import { useTranslation } from 'react-i18next'
import { useReportName } from '../../i18n/use-report-name.ts'

const rating = /^assessments\.([A-Z_]+)(?:\.(.+))?$/
const milestone = /^milestones\.(.+)\.(start|end|due)$/

/** Whether a property is that of a rating. */
export const isRating = (property: string): boolean => rating.test(property)
/** The property of a milestone that a property of its commitment names: "end" of "milestones.3.1.end"; others stay. */
export const ofMilestone = (property: string): string => milestone.exec(property)?.[2] ?? property

/** Words for properties of a commitment's ratings and milestones, as conflicts name them; undefined for its own. */
export function useClaimPropertyWord(): (property: string) => string | undefined {
  const { t, i18n } = useTranslation()
  const reportName = useReportName()
  return (property) => {
    const [, indicator, report] = rating.exec(property) ?? []
    const [, label, date] = milestone.exec(property) ?? []
    if (label) return t('conflict.ofMilestone', { label, property: t(`property.${date as 'start'}`) })
    const word = indicator && i18n.t(`indicator.${indicator}`, { defaultValue: indicator })
    return word && report ? t('conflict.ofRating', { indicator: word, report: reportName(report) }) : word
  }
}
