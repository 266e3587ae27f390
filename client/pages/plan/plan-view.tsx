import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { planCode } from '../../concepts/action-plan/plan-code.ts'
import { CommitmentListing } from '../../explore/commitments/commitment-listing.tsx'
import { pairsOf, type Plan } from '../../explore/overlap/pairs.ts'
import { PlanDocument, PlanLineageDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Part } from '../../ui/part.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { FindingsParts } from './findings-parts.tsx'
import { LineageParts } from './lineage-parts.tsx'
import { lineageOf } from './lineage.ts'
import { MatrixPart } from './matrix-part.tsx'
import { PlanHead } from './plan-head.tsx'
import { usePlanRows } from './use-plan-rows.ts'
import { WholePlan } from './whole-plan.tsx'
import { WholeSwitch } from './whole-switch.tsx'
import './plan.css'

/** The page of a plan; the answer first: where its commitments meet. */
export function PlanView({ plan, revision }: { readonly plan: Plan; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(PlanLineageDocument, { variables: { plan: plan.id, language: apiLanguage, first: 200 } })
  const lineage = { ...asked, data: asked.data && lineageOf(plan, asked.data.links.edges.map(({ node }) => node)) }
  const pairs = pairsOf(plan)
  const rows = usePlanRows(plan, pairs, lineage.data)
  const code = planCode(plan.id)
  const [params] = useSearchParams()
  const whole = params.get('whole') === '1'
  return (
    <Sheet title={plan.name}>
      <PlanHead plan={plan} />
      <WholeSwitch whole={whole} />
      <MatrixPart plan={plan} pairs={pairs} />
      <Part id="commitments" title={t('planPage.commitments')} count={t('planPage.count', { count: plan.commitments.length })} lead={t('planPage.commitmentsLead')}>
        <CommitmentListing commitments={plan.commitments} />
      </Part>
      <FindingsParts plan={plan} />
      <LineageParts plan={plan} asked={lineage} />
      {whole && <WholePlan plan={plan} />}
      <ViewTools name={code} title={`${code} ${plan.name}`} revision={revision} rows={rows} operation={{ document: PlanDocument, variables: { id: plan.id, language: apiLanguage } }} />
      <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
    </Sheet>
  )
}
