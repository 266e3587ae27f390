import { useTranslation } from 'react-i18next'
import type { CommitmentDossierQuery } from '../../generated/operations.ts'
import { periodInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Evidence } from '../source/evidence.tsx'
import './activity-list.css'

type Activity = NonNullable<CommitmentDossierQuery['commitment']>['activities'][number]

/** Meetings, contests, pilots and the like that belong to a commitment. */
export function ActivityList({ activities }: { readonly activities: readonly Activity[] }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  return (
    <ul className="verband-activities">
      {activities.map(({ id, name, kind, start, end, dateInferred, place, evidence }) => (
        <li key={id}>
          <p>{name}</p>
          <p className="verband-soft verband-small">
            {[t(`activityKind.${kind}`), start === end || !end ? periodInWords(start, start, language).split(' – ')[0] : periodInWords(start, end, language), dateInferred && t('activity.dateInferred'), place].filter(Boolean).join(' · ')}
          </p>
          <Evidence passages={evidence} of={name} />
        </li>
      ))}
    </ul>
  )
}
