import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { membersAddress, thingAddress } from '../../addresses.ts'
import { useAllPages } from '../../apollo/use-all-pages.ts'
import { planCode } from '../../concepts/action-plan/plan-code.ts'
import { PlanList } from '../../concepts/action-plan/plan-list.tsx'
import { PlansDocument, type PlanLineFragment } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { byName } from '../../i18n/by-name.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { MemberChoice } from './member-choice.tsx'

/** All action plans, by member, or those of one. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params] = useSearchParams()
  const member = params.get('member')
  const variables = { members: member ? [`member:${member}`] : null, language: apiLanguage, first: 200 }
  const asked = useQuery(PlansDocument, { variables })
  // Members stand in the order of their names, which no page of the answer does: the list is read whole.
  useAllPages(asked, ({ actionPlans }) => actionPlans.pageInfo)
  return (
    <Sheet title={t('planPage.plans')}>
      <SheetHead>
        <Heading level={1}>{t('planPage.plans')}</Heading>
        <p>{t('planPage.plansLead')} {t('planPage.plansOrder')} <InternalLink to={membersAddress}>{t('memberPage.members')}</InternalLink></p>
        <MemberChoice chosen={member ?? ''} />
      </SheetHead>
      <Answer asked={asked} lines={6}>
        {({ actionPlans: { edges }, revision }) => (
          <>
            {edges.length === 0 && <Empty>{t('planPage.noPlans')}</Empty>}
            <ByMember plans={edges.map(({ node }) => node)} />
            <ViewTools name="plans" title={t('planPage.plans')} revision={revision.number} rows={edges.map(({ node }) => rowOf(node))} operation={{ document: PlansDocument, variables }} />
          </>
        )}
      </Answer>
    </Sheet>
  )
}

function ByMember({ plans }: { readonly plans: readonly PlanLineFragment[] }) {
  const { language } = useStandpoint()
  const members = byName([...groupBy(plans, ({ member }) => member.id).values()].map((same) => ({ ...same[0]!.member, plans: same })), language)
  return members.map(({ id, name, plans: same }) => (
    <Part key={id} id={id} title={name} lead={<MemberLink id={id} name={name} />}>
      <PlanList plans={same} newestFirst />
    </Part>
  ))
}

function MemberLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation()
  return <InternalLink to={thingAddress(id)}>{t('memberPage.about', { name })}</InternalLink>
}

const rowOf = ({ id, name, member, sequence, startYear, endYear, commitments, overlap }: PlanLineFragment) => ({
  code: planCode(id), name, member: member.name, sequence, startYear, endYear, commitments: commitments.length, pairs: overlap.pairs, pairsKnown: overlap.cells.length,
})
