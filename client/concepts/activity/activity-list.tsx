import type { ActivityLineFragment } from '../../generated/operations.ts'
import { Evidence } from '../source/evidence.tsx'
import { useActivityFacts } from './use-activity-facts.ts'
import './activity-list.css'

/** Meetings, contests, pilots and the like that belong to a commitment or practice. */
export function ActivityList({ activities }: { readonly activities: readonly ActivityLineFragment[] }) {
  const activityFacts = useActivityFacts()
  return (
    <ul className="verband-activities">
      {activities.map(({ id, name, kind, start, end, dateInferred, place, evidence }) => (
        <li key={id}>
          <p>{name}</p>
          <p className="verband-soft verband-small">
            {activityFacts({ kind, start, end, dateInferred, place })}
          </p>
          <Evidence passages={evidence} of={name} />
        </li>
      ))}
    </ul>
  )
}
