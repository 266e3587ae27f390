import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { ParticipationDoubt, ParticipationFacts } from '../../concepts/participation/participation-facts.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import type { Peer, PeerEngagement } from './peers.ts'
import type { ListedMunicipality } from './use-municipalities.ts'
import { useMunicipalityFacts } from './use-municipality-facts.ts'
import { ThingName, type NamedThing } from '../../concepts/thing/thing-name.tsx'
import './peer-row.css'

interface PeerRowProps {
  readonly peer: Peer
  /** What else to say of it, how far away it is for instance. */
  readonly note?: string | null
}

/** One municipality: where and how large, what it does, how far it is, who says so. */
export function PeerRow({ peer: { municipality, engagements }, note }: PeerRowProps) {
  const factsOf = useMunicipalityFacts()
  const { id, participations } = municipality
  return (
    <li className="verband-peer">
      <div>
        <p><InternalLink className="ams-link verband-peer__name" to={thingAddress(id)}><ThingName of={municipality} /></InternalLink></p>
        <p className="verband-soft verband-small">{[factsOf(municipality), note].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="verband-peer__said">
        {engagements.map((engagement) => <PeerSaid key={engagement.id} engagement={engagement} municipality={municipality} />)}
        {engagements.length === 0 && <TakesPart participations={participations} />}
      </div>
    </li>
  )
}

/** Without a question: the first few things it takes part in, and how many more there are. */
function TakesPart({ participations: { totalCount, edges } }: Pick<ListedMunicipality, 'participations'>) {
  const { t } = useTranslation()
  const things = [...new Map(edges.map(({ node: { in: into } }) => [into.id, into])).values()]
  return (
    <p className="verband-small">
      {things.map((thing, place) => <span key={thing.id}>{place > 0 && ', '}<InternalLink to={thingAddress(thing.id)}><ThingName of={thing} /></InternalLink></span>)}
      {totalCount > edges.length && <span className="verband-soft"> {t('peers.andMore', { count: totalCount - edges.length })}</span>}
    </p>
  )
}

/** What it does; in which practice or commitment where the question leaves that open. */
function PeerSaid({ engagement, municipality }: { readonly engagement: PeerEngagement; readonly municipality: NamedThing }) {
  const { t } = useTranslation()
  const { in: into, role } = engagement
  return (
    <div>
      <p className="verband-small">
        {into && <><InternalLink to={thingAddress(into.id)}><ThingName of={into} /></InternalLink>{' '}</>}
        {(into ?? role !== 'PRACTITIONER') && <span className="verband-soft">{t(`role.${role}`)}</span>}{' '}
        <ParticipationDoubt participation={engagement} />
      </p>
      <ParticipationFacts participation={engagement} thing={municipality} />
    </div>
  )
}
