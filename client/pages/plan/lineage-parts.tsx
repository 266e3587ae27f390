import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { LinkGroupView } from '../../concepts/link/link-group-view.tsx'
import { groupLinks, type LinkEdge } from '../../concepts/link/link-groups.ts'
import type { Plan } from '../../explore/overlap/pairs.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { carryingOver, neighboursOf, type Lineage } from './lineage.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

interface LineagePartsProps {
  readonly plan: Plan
  readonly asked: Asked<Lineage>
}

/** What was carried over from the plan before and into the plan after, who says so, and who denies it. */
export const LineageParts = ({ plan, asked }: LineagePartsProps) => (
  <>
    <Side side="before" plan={plan} asked={asked} />
    <Side side="after" plan={plan} asked={asked} />
  </>
)

function Side({ side, plan, asked }: LineagePartsProps & { readonly side: keyof Lineage }) {
  const { t } = useTranslation()
  const neighbour = neighboursOf(plan)[side]
  const said = carryingOver(plan)[side]
  return (
    <Part id={side} title={t(`planPage.${side}`)} lead={neighbour ? <InternalLink to={thingAddress(neighbour.id)}><ThingName of={neighbour} /></InternalLink> : t(`planPage.${side}None`, { member: plan.member.name })}>
      {said.length > 0 && <FindingList findings={said} />}
      <Answer asked={asked} lines={2}>{(lineage) => <Links edges={lineage[side]} silent={said.length === 0 && neighbour !== undefined} />}</Answer>
    </Part>
  )
}

function Links({ edges, silent }: { readonly edges: readonly LinkEdge[]; readonly silent: boolean }) {
  const { t } = useTranslation()
  if (edges.length > 0) return groupLinks(edges).map((group) => <LinkGroupView key={group.key} group={group} />)
  return silent && <Empty>{t('planPage.noLineage')}</Empty>
}
