import { useTranslation } from 'react-i18next'
import { ParticipantList } from '../../concepts/participation/participant-list.tsx'
import { questionOf } from '../../explore/peers/peer-question.ts'
import { PeerRow } from '../../explore/peers/peer-row.tsx'
import { RankedPeers } from '../../explore/peers/ranked-peers.tsx'
import type { Peer } from '../../explore/peers/peers.ts'
import type { PracticeEngagement } from '../../explore/peers/use-engagements.ts'
import type { PeerState, usePeerState } from '../../explore/peers/use-peer-state.ts'
import { Button } from '../../ui/design-system.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PeerTable } from './peer-table.tsx'
import { SilentList } from './silent-list.tsx'

interface PeerFormsProps {
  readonly state: PeerState
  readonly set: ReturnType<typeof usePeerState>[1]
  readonly peers: readonly Peer[]
  readonly others: readonly PracticeEngagement[]
}

/** The same municipalities as a list that begins with what is known, or as a table of all of them. */
export function PeerForms({ state, set, peers, others }: PeerFormsProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className="verband-peers__forms verband-screen" role="group" aria-label={t('graph.form')}>
        <Button variant="secondary" aria-pressed={!state.asTable} onClick={() => set('view', '')}>{t('peers.asList')}</Button>
        <Button variant="secondary" aria-pressed={state.asTable} onClick={() => set('view', 'table')}>{t('graph.asTable')}</Button>
      </div>
      {state.asTable ? <PeerTable peers={peers} /> : <PeerList state={state} peers={peers} />}
      {others.length > 0 && <Disclosure summary={t('peers.otherBodies', { count: others.length })}><ParticipantList participants={others} /></Disclosure>}
    </>
  )
}

/** With a question the hub ranks them and says why; names that are typed narrow what is listed by name. */
function PeerList({ state, peers }: Pick<PeerFormsProps, 'state' | 'peers'>) {
  const question = questionOf(state)
  const known = peers.filter(({ look }) => look !== null)
  const silent = peers.filter(({ look }) => look === null)
  return (
    <>
      {question && <RankedPeers question={question} />}
      {!question && known.length > 0 && <ul className="verband-peer-list">{known.map((peer) => <PeerRow key={peer.municipality.id} peer={peer} />)}</ul>}
      {silent.length > 0 && <SilentList peers={silent} open={state.text !== ''} />}
    </>
  )
}
