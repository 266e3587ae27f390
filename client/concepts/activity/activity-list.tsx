import { thingAddress } from '../../addresses.ts'
import type { ActivityLineFragment } from '../../generated/operations.ts'
import { Evidence } from '../source/evidence.tsx'
import { useActivityFacts } from './use-activity-facts.ts'
import { ThingName } from '../thing/thing-name.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './activity-list.css'

/** Meetings, contests, pilots and the like that belong to a commitment or practice. */
export function ActivityList({ activities }: { readonly activities: readonly ActivityLineFragment[] }) {
  const activityFacts = useActivityFacts()
  return (
    <ul className="verband-activities">
      {activities.map(({ id, name, nameLanguage, kind, start, end, dateInferred, place, evidence }) => (
        <li key={id}>
          <p><InternalLink to={thingAddress(id)}><ThingName of={{ id, name, nameLanguage }} /></InternalLink></p>
          <p className="verband-soft verband-small">
            {activityFacts({ kind, start, end, dateInferred, place })}
          </p>
          <Evidence passages={evidence} of={<OwnLanguage language={nameLanguage} plain>{name}</OwnLanguage>} />
        </li>
      ))}
    </ul>
  )
}
