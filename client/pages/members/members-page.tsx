import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { planYears } from '../../concepts/action-plan/plan-years.ts'
import { MembersDocument, type MembersQuery } from '../../generated/operations.ts'
import { byName } from '../../i18n/by-name.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { SortableTable } from '../../ui/sortable-table.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

type ListedMember = MembersQuery['members']['edges'][number]['node']

/** The members of OGP that the graph knows, and how much it holds of each. */
export function Component() {
  const { t } = useTranslation()
  const { language, apiLanguage } = useStandpoint()
  const variables = { language: apiLanguage, first: 200 }
  const asked = useQuery(MembersDocument, { variables })
  return (
    <Sheet title={t('memberPage.members')}>
      <SheetHead>
        <Heading level={1}>{t('memberPage.members')}</Heading>
        <p>{t('memberPage.lead')} {t('memberPage.order')}</p>
      </SheetHead>
      <Answer asked={asked} lines={4}>
        {({ members: { edges, totalCount, pageInfo }, revision }) => (
          <>
            <MembersTable members={byName(edges.map(({ node }) => node), language)} />
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
            <ViewTools name="members" title={t('memberPage.members')} revision={revision.number} rows={edges.map(({ node }) => ({ prefix: node.prefix, name: node.name, local: node.local, plans: node.plans.length, commitments: commitmentsOf(node) }))} operation={{ document: MembersDocument, variables }} />
          </>
        )}
      </Answer>
    </Sheet>
  )
}

function MembersTable({ members }: { readonly members: readonly ListedMember[] }) {
  const { t } = useTranslation()
  return (
    <SortableTable
      name="members"
      caption={t('memberPage.count', { count: members.length })}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: t('graph.name'), value: ({ name }) => name, cell: (member) => <InternalLink to={thingAddress(member.id)}><ThingName of={member} /></InternalLink> },
        { key: 'prefix', title: t('memberPage.prefix'), value: ({ prefix }) => prefix },
        { key: 'local', title: t('memberPage.sort'), value: ({ local }) => t(local ? 'memberPage.local' : 'memberPage.country') },
        { key: 'years', title: t('memberPage.years'), value: ({ plans }) => (plans[0] ? planYears({ startYear: plans[0].startYear, endYear: plans.at(-1)?.endYear }) : null) },
        { key: 'plans', title: t('planPage.plans'), value: ({ plans }) => plans.length },
        { key: 'commitments', title: t('engagement.commitments'), value: commitmentsOf },
      ]}
    />
  )
}

const commitmentsOf = ({ plans }: ListedMember): number => plans.reduce((sum, { commitments }) => sum + commitments.length, 0)
