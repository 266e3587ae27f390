import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { membersAddress, thingAddress } from '../../addresses.ts'
import { planCode } from '../../concepts/action-plan/plan-code.ts'
import { PlanList } from '../../concepts/action-plan/plan-list.tsx'
import { PlansDocument, type PlanLineFragment } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

/** All action plans, by member, or those of one. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params] = useSearchParams()
  const member = params.get('member')
  const variables = { members: member ? [`member:${member}`] : null, language: apiLanguage, first: 100 }
  const asked = useQuery(PlansDocument, { variables })
  return (
    <Sheet title={t('planPage.plans')}>
      <SheetHead>
        <Heading level={1}>{t('planPage.plans')}</Heading>
        <p>{t('planPage.plansLead')} <InternalLink to={membersAddress}>{t('memberPage.members')}</InternalLink></p>
      </SheetHead>
      <Answer asked={asked} lines={6}>
        {({ actionPlans: { edges, totalCount, pageInfo }, revision }) => (
          <>
            {edges.length === 0 && <Empty>{t('planPage.noPlans')}</Empty>}
            <ByMember plans={edges.map(({ node }) => node)} />
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
            <ViewTools name="plans" title={t('planPage.plans')} revision={revision.number} rows={edges.map(({ node }) => rowOf(node))} operation={{ document: PlansDocument, variables }} />
          </>
        )}
      </Answer>
    </Sheet>
  )
}

const ByMember = ({ plans }: { readonly plans: readonly PlanLineFragment[] }) =>
  [...groupBy(plans, ({ member }) => member.id)].map(([id, same]) => (
    <Part key={id} id={id} title={same[0]?.member.name ?? id} lead={<MemberLink id={id} />}>
      <PlanList plans={same} />
    </Part>
  ))

function MemberLink({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return <InternalLink to={thingAddress(id)}>{t('memberPage.about')}</InternalLink>
}

const rowOf = ({ id, name, member, sequence, startYear, endYear, commitments, overlap }: PlanLineFragment) => ({
  code: planCode(id), name, member: member.name, sequence, startYear, endYear, commitments: commitments.length, pairs: overlap.pairs, pairsKnown: overlap.cells.length,
})
