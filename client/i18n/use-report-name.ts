import { useTranslation } from 'react-i18next'

const named = /(?:^|\s)(Action Plan Review|Co-Creation Brief|(?:Transitional Results|Design and Implementation|End-of-Term|Mid-Term|Progress|Implementation|Design|Hybrid|Results|Inception|Final|IRM) Report)(?: (\d{4}(?:-\d{4})?))?$/

/**
 * The name of a report in the reader's words. Reports are named by rule: whose, of which kind, of which years; whose it is goes without saying beside its commitment.
 * A name that follows no rule stays as it is.
 */
export function useReportName(): (report: string) => string {
  const { t, i18n } = useTranslation()
  return (report) => {
    const [, kind = '', years = ''] = named.exec(report) ?? []
    const key = `report.${kind.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
    return i18n.language !== 'en' && i18n.exists(key) ? t(key as 'report.design-report', { years }).trim() : report
  }
}
