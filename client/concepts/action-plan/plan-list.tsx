import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { PlanLineFragment } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { planCode } from './plan-code.ts'
import { planYears } from './plan-years.ts'
import { saidCount } from './said-count.ts'
import { ThingName } from '../thing/thing-name.tsx'
import './plan-list.css'

interface PlanListProps {
  readonly plans: readonly PlanLineFragment[]
  /** For those who look for what holds now; else the earliest comes first, as what followed from what is read. */
  readonly newestFirst?: boolean
}

/** Action plans in the order of time: how much of each the graph holds, and of how many of its pairs somebody speaks. */
export const PlanList = ({ plans, newestFirst = false }: PlanListProps) => (
  <ol className="verband-plans">
    {plans.toSorted((a, b) => (a.startYear - b.startYear) * (newestFirst ? -1 : 1)).map((plan) => <PlanItem key={plan.id} plan={plan} />)}
  </ol>
)

function PlanItem({ plan }: { readonly plan: PlanLineFragment }) {
  const { t } = useTranslation()
  const { id, commitments, findings, overlap } = plan
  const said = saidCount(findings)
  const missing = said !== null && said > commitments.length
  return (
    <li>
      <span className="verband-plans__years">{planYears(plan)}</span>
      <div>
        <p><InternalLink className="ams-link verband-plans__name" to={thingAddress(id)}><ThingName of={plan} /></InternalLink> <span className="verband-code verband-soft">{planCode(id)}</span></p>
        <p className="verband-soft verband-small">
          {missing ? <Tag tone="warning">{t('planPage.held', { said, count: commitments.length })}</Tag> : t('planPage.count', { count: commitments.length })}
          {overlap.pairs > 0 && ` · ${t(overlap.cells.length > 0 ? 'planPage.pairs' : 'planPage.pairsUnknown', { count: overlap.pairs, known: overlap.cells.length })}`}
        </p>
      </div>
    </li>
  )
}
