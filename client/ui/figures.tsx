import { useTranslation } from 'react-i18next'
import './figures.css'

/** What is counted, and how many. */
export type Figure = readonly [what: string, count: number]

/** Counts side by side, each under a line. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <dl className="verband-figures">
      {figures.map(([what, count]) => <div key={what}><dt>{what}</dt><dd>{number.format(count)}</dd></div>)}
    </dl>
  )
}
