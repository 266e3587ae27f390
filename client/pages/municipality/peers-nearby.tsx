import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { municipalitiesAddress } from '../../addresses.ts'
import { RankedPeers } from '../../explore/peers/ranked-peers.tsx'
import { PeerRow } from '../../explore/peers/peer-row.tsx'
import type { Peer } from '../../explore/peers/peers.ts'
import { PracticesDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer, type Asked } from '../../ui/answer.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import type { Nearby, NearbyPeer } from './use-nearby.ts'

interface PeersNearbyProps {
  readonly id: string
  readonly nearby: Asked<Nearby>
  /** The practice of the address, without its prefix. */
  readonly chosen: string | null
}

/** Who is worth talking to: by what it takes part in or, where nothing is known of it, by what is near; and who nearby works with a practice that the reader chooses. */
export function PeersNearby({ id: municipality, nearby, chosen }: PeersNearbyProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [, setParams] = useSearchParams()
  const practices = useQuery(PracticesDocument, { variables: { language: apiLanguage, first: 80 } }).data?.practices.edges ?? []
  const choose = (practice: string): void => setParams((now) => { if (practice) now.set('practice', practice); else now.delete('practice'); return now }, { preventScrollReset: true })
  const choices = practices.map(({ node: { id, name } }) => [id.replace(/^practice:/, ''), name] as const).sort(([, a], [, b]) => a.localeCompare(b))
  return (
    <Part id="peers" title={t('municipality.peers')} lead={t('municipality.peersLead')}>
      <div className="verband-screen"><Choice name="practice" label={t('thing.Practice')} any={t('municipality.choosePractice')} value={chosen ?? ''} choices={choices} onChoose={choose} /></div>
      {!chosen && <RankedPeers question={{ for: municipality, kinds: ['MUNICIPALITY'] }} />}
      {chosen && <Answer asked={nearby} lines={4}>{(found) => <Found nearby={found} practice={chosen} />}</Answer>}
    </Part>
  )
}

function Found({ nearby: { nearest, neighbours }, practice }: { readonly nearby: Nearby; readonly practice: string }) {
  const { t } = useTranslation()
  const howFar = ({ peer, kilometres }: NearbyPeer): string | null =>
    neighbours.includes(peer) ? t('municipality.neighbour') : kilometres === null ? null : t('municipality.kilometres', { count: Math.round(kilometres) })
  return (
    <>
      {neighbours.length > 0 && <Neighbours neighbours={neighbours} />}
      {nearest.length === 0 && <Empty>{t('peers.nobody')}</Empty>}
      <ul className="verband-peer-list">
        {nearest.map((near) => <PeerRow key={near.peer.municipality.id} peer={near.peer} note={howFar(near)} />)}
      </ul>
      <p><InternalLink to={municipalitiesAddress({ practice })}>{t('municipality.allPeers')}</InternalLink></p>
    </>
  )
}

/** Of which neighbours something is known, and of which nothing. */
function Neighbours({ neighbours }: { readonly neighbours: readonly Peer[] }) {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const namesOf = (some: readonly Peer[]): string => list.format(some.map(({ municipality }) => municipality.name))
  const known = neighbours.filter(({ look }) => look !== null)
  const silent = neighbours.filter(({ look }) => look === null)
  return (
    <p className="verband-small">
      <strong>{t('punctuation.label', { words: t('municipality.neighbours') })}</strong>{' '}
      {known.length > 0 && t('municipality.neighboursKnown', { names: namesOf(known) })}{' '}
      {silent.length > 0 && t('municipality.neighboursSilent', { names: namesOf(silent) })}
    </p>
  )
}
