import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { EngagementList } from '../../concepts/participation/engagement-list.tsx'
import type { EngagementLineFragment } from '../../generated/operations.ts'
import { Button, Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { byKind, byPlan, type EngagementKind } from './engagement-kinds.ts'
import type { Engagements } from './use-engagements-of.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

interface EngagementPartsProps {
  readonly name: string
  readonly found: Engagements
  /** In which order; those named stand there even when they are empty, and say why. */
  readonly order: readonly EngagementKind[]
}

const all: readonly EngagementKind[] = ['practices', 'commitments', 'activities', 'networks']
const emptyWords = { practices: 'engagement.noPractices', commitments: 'engagement.noCommitments', activities: 'engagement.noActivities', networks: 'engagement.noActivities' } as const

/** All that a body takes part in, by what it is: practices, commitments by plan, activities, networks. */
export function EngagementParts({ name, found: { engagements, total, more }, order }: EngagementPartsProps) {
  const { t } = useTranslation()
  const groups = byKind(engagements)
  const shown = [...order, ...all.filter((kind) => !order.includes(kind) && groups.has(kind))]
  return (
    <>
      {shown.map((kind) => <EngagementPart key={kind} kind={kind} name={name} engagements={groups.get(kind) ?? []} />)}
      {more && <p className="verband-screen">{t('engagement.shown', { count: total, shown: engagements.length })} <Button variant="secondary" onClick={more}>{t('engagement.more')}</Button></p>}
    </>
  )
}

function EngagementPart({ kind, name, engagements }: { readonly kind: EngagementKind; readonly name: string; readonly engagements: readonly EngagementLineFragment[] }) {
  const { t } = useTranslation()
  const lead = kind === 'practices' ? t('engagement.practicesLead') : kind === 'commitments' ? t('engagement.commitmentsLead') : undefined
  return (
    <Part id={kind} title={t(`engagement.${kind}`)} count={engagements.length > 0 ? String(engagements.length) : undefined} lead={engagements.length > 0 && lead}>
      {engagements.length === 0 && <Empty>{t(emptyWords[kind], { name })}</Empty>}
      {kind === 'commitments' ? byPlan(engagements).map((plan) => (
        <section key={plan.id}>
          <Heading level={3}><InternalLink to={thingAddress(plan.id)}><ThingName of={plan} /></InternalLink></Heading>
          <EngagementList of={name} engagements={plan.engagements} />
        </section>
      )) : <EngagementList of={name} engagements={engagements} />}
    </Part>
  )
}
