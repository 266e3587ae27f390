import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import type { ParticipantLineFragment, ParticipationFactsFragment, ParticipationRole } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { ParticipationDoubt, ParticipationFacts } from './participation-facts.tsx'
import { ThingName } from '../thing/thing-name.tsx'
import './participant-list.css'

const roleOrder: readonly ParticipationRole[] = ['LEAD', 'SUPPORT', 'CHAIR', 'HOST', 'FUNDER', 'MEMBER', 'PRACTITIONER', 'PARTICIPANT']

/** A participation with as much of the body as a line shows. */
type Participant = ParticipationFactsFragment & { readonly institution: Pick<ParticipantLineFragment['institution'], 'id' | 'name' | 'nameLanguage' | 'kind'> }

/** Who takes part, by role; any doubt of the source is part of the line. */
export function ParticipantList({ participants }: { readonly participants: readonly Participant[] }) {
  const { t } = useTranslation()
  const byRole = groupBy(participants, ({ role }) => role)
  return roleOrder.map((role) => <ParticipantGroup key={role} title={t(`role.${role}`)} participants={byRole.get(role) ?? []} />)
}

/** Those who take part in the same way; nothing where there are none. */
export function ParticipantGroup({ title, participants }: { readonly title: string; readonly participants: readonly Participant[] }) {
  if (participants.length === 0) return null
  return (
    <section className="verband-participants">
      <Heading level={3}>{title}</Heading>
      <ul className="verband-participants__list">
        {participants.map((participation) => <ParticipantItem key={participation.id} participation={participation} />)}
      </ul>
    </section>
  )
}

function ParticipantItem({ participation }: { readonly participation: Participant }) {
  const { t } = useTranslation()
  const { institution } = participation
  return (
    <li>
      <InternalLink className="ams-link verband-participants__name" to={thingAddress(institution.id)}><ThingName of={institution} /></InternalLink>{' '}
      <span className="verband-soft verband-small">{t(`institutionKind.${institution.kind}`)}</span>{' '}
      <ParticipationDoubt participation={participation} />
      <ParticipationFacts participation={participation} thing={institution} />
    </li>
  )
}
