import { useTranslation } from 'react-i18next'
import { graphAddress, thingAddress } from '../../addresses.ts'
import { useActivityFacts } from '../../concepts/activity/use-activity-facts.ts'
import { FindingList, notAlreadyFollowUps } from '../../concepts/finding/finding-list.tsx'
import { ParticipantList } from '../../concepts/participation/participant-list.tsx'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { ActivityDocument, type ActivityQuery, type ActivityQueryVariables } from '../../generated/operations.ts'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

type ShownActivity = Extract<NonNullable<ActivityQuery['node']>, { __typename: 'Activity' }>

interface ActivityViewProps {
  readonly activity: ShownActivity
  readonly revision: number
  /** What the page was asked with. */
  readonly variables: ActivityQueryVariables
}

/** The page of an activity. */
export function ActivityView({ activity, revision, variables }: ActivityViewProps) {
  const { t } = useTranslation()
  const { id, name, participants, findings } = activity
  return (
    <Sheet title={name}>
      <Head activity={activity} />
      <Part id="participants" title={t('part.participants')} lead={t('lead.participants')}>
        {participants.length > 0 ? <ParticipantList participants={participants} /> : <Empty>{t('empty.participants')}</Empty>}
      </Part>
      <Part id="findings" title={t('municipality.findings')} lead={t('municipality.findingsLead')}>
        {findings.length > 0 ? <FindingList findings={notAlreadyFollowUps(findings)} followUps /> : <Empty>{t('activity.nothingSaid')}</Empty>}
      </Part>
      <ViewTools
        name={id.replace(/^activity:/, '')}
        title={name}
        revision={revision}
        rows={findings.map(({ kind, text, by, period }) => ({ activity: name, kind, text, by, period }))}
        operation={{ document: ActivityDocument, variables }}
      />
      <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
    </Sheet>
  )
}

/** What sort of activity it is, when and where, what it belongs to, and the words that this rests on. */
function Head({ activity }: Pick<ActivityViewProps, 'activity'>) {
  const { t } = useTranslation()
  const factsOf = useActivityFacts()
  const { id, partOf, evidence } = activity
  return (
    <SheetHead>
      <Heading level={1}><ThingName of={activity} /></Heading>
      <p className="verband-soft">{factsOf(activity)}</p>
      {partOf.length > 0 && (
        <p>
          {t('punctuation.label', { words: t('activity.partOf') })}{' '}
          {partOf.map((whole, place) => <span key={whole.id}>{place > 0 && ', '}<InternalLink to={thingAddress(whole.id)}><ThingName of={whole} /></InternalLink></span>)}
        </p>
      )}
      <Evidence passages={evidence} of={<ThingName of={activity} />} />
      <p className="verband-screen"><InternalLink to={graphAddress(id)}>{t('dossier.openGraph')}</InternalLink></p>
    </SheetHead>
  )
}
