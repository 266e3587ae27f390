import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { EngagementLineFragment } from '../../generated/operations.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { useActivityFacts } from '../activity/use-activity-facts.ts'
import { ParticipationDoubt, ParticipationFacts } from './participation-facts.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import './engagement-list.css'

interface EngagementListProps {
  /** The name of the body. */
  readonly of: string
  readonly engagements: readonly EngagementLineFragment[]
}

/** What one body takes part in, each with its role, how far it is, and who says so. */
export function EngagementList({ of, engagements }: EngagementListProps) {
  return (
    <ul className="verband-engagements">
      {engagements.map((engagement) => <EngagementItem key={engagement.id} of={of} engagement={engagement} />)}
    </ul>
  )
}

function EngagementItem({ of, engagement }: Pick<EngagementListProps, 'of'> & { readonly engagement: EngagementLineFragment }) {
  const { t } = useTranslation()
  const { in: into, role } = engagement
  return (
    <li>
      <p>
        {into.__typename === 'Commitment' && <><span className="verband-code">{into.code}</span> </>}
        <InternalLink className="ams-link verband-engagements__name" to={thingAddress(into.id)}><ThingName of={into} /></InternalLink>{' '}
        {!(role === 'PRACTITIONER' && engagement.stage) && <span className="verband-engagements__role">{t(`role.${role}`)}</span>}{' '}
        <ParticipationDoubt participation={engagement} />
      </p>
      <About into={into} />
      <ParticipationFacts participation={engagement} thing={into} called={of} />
    </li>
  )
}

/** The number of a commitment in its plan, what a meeting was and when. */
function About({ into }: { readonly into: EngagementLineFragment['in'] }) {
  const { t } = useTranslation()
  const activityFacts = useActivityFacts()
  if (into.__typename === 'Commitment') return into.planNumber && <p className="verband-soft verband-small">{t('commitment.number', { number: into.planNumber })}</p>
  if (into.__typename === 'Activity') return <p className="verband-soft verband-small">{activityFacts({ ...into, kind: into.activityKind })}</p>
  if (into.__typename === 'Institution') return <p className="verband-soft verband-small">{t(`institutionKind.${into.kind}`)}</p>
  return null
}
