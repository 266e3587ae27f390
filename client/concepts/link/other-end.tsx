import { useTranslation } from 'react-i18next'
import { planYears } from '../action-plan/plan-years.ts'
import type { LinkEdge } from './link-groups.ts'
import { LeadName } from './lead-name.tsx'
import { useCommitmentFacts } from './use-commitment-facts.ts'
import { Facts } from '../../ui/facts.tsx'

/** What one wants to know of the commitment at the other end: where it stands, who leads it, what came of it. */
export function OtherEnd({ node }: { readonly node: LinkEdge['node'] }) {
  const { t } = useTranslation()
  const { leadsOf, outcomesOf } = useCommitmentFacts()
  const years = planYears(node.plan)
  const place = node.planNumber ? t('commitment.numberInPlan', { number: node.planNumber, plan: years }) : years
  return <p className="verband-soft verband-small"><Facts>{place}{leadsOf(node).map((lead) => <LeadName key={lead.institution.id} lead={lead} />)}{outcomesOf(node)}</Facts></p>
}
