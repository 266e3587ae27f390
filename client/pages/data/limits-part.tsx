import { useTranslation } from 'react-i18next'
import { Part } from '../../ui/part.tsx'
import { limits } from './limits.ts'

const told = ['rows', 'cost', 'answer', 'tokens', 'ids', 'view'] as const

/** Every limit before it is met, and what to do about it. */
export function LimitsPart() {
  const { t, i18n } = useTranslation()
  const numbers = new Intl.NumberFormat(i18n.language)
  const format = (value: number): string => numbers.format(value)
  const { rows, mostRows, cost, answer, tokens, kilobytes, ids, steps, things } = limits
  const figures = { rows, mostRows, cost: format(cost), answer: format(answer), tokens: format(tokens), kilobytes, ids, steps, things }
  return (
    <Part id="limits" title={t('data.limits')} lead={t('data.limitsLead')}>
      <dl className="verband-data__facts">
        {told.map((limit) => <div key={limit}><dt>{t(`data.limit.${limit}`)}</dt><dd>{t(`data.limitWhy.${limit}`, figures)}</dd></div>)}
      </dl>
    </Part>
  )
}
