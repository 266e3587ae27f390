import { useMemo } from 'react'
import { byMunicipality, type PracticeEngagement, usePracticeEngagements, useTopicEngagements } from '../../explore/peers/use-engagements.ts'
import { type Peer, type PeerEngagement, peersOf } from '../../explore/peers/peers.ts'
import type { PeerState } from '../../explore/peers/use-peer-state.ts'
import type { ListedMunicipality } from '../../explore/peers/use-municipalities.ts'
import type { Asked } from '../../ui/answer.tsx'

/** Municipalities with what is known of them, and the other bodies in the same practice. */
export interface Peers { readonly peers: readonly Peer[]; readonly others: readonly PracticeEngagement[] }

const nothing: readonly PeerEngagement[] = []

/** Answers the question: of a practice, of a topic, of both, or what is known at all. */
export function usePeers(municipalities: readonly ListedMunicipality[], { practice, topic }: Pick<PeerState, 'practice' | 'topic'>): Asked<Peers> {
  const inPractice = usePracticeEngagements(practice)
  const aroundTopic = useTopicEngagements(topic)
  const open = (practice !== null && !inPractice.data) || (topic !== null && !aroundTopic.data)
  const data = useMemo(() => {
    if (open) return undefined
    if (practice === null && topic === null) return { peers: anyKnown(municipalities), others: [] }
    const ofPractice = byMunicipality(inPractice.data ?? [])
    const engagementsOf = (id: string): readonly PeerEngagement[] => {
      const around = aroundTopic.data?.get(id) ?? nothing
      if (practice === null) return around
      return topic === null || around.length > 0 ? (ofPractice.get(id) ?? nothing) : nothing
    }
    return { peers: peersOf(municipalities, engagementsOf), others: (inPractice.data ?? []).filter(({ institution }) => institution.__typename !== 'Municipality') }
  }, [open, municipalities, practice, topic, inPractice.data, aroundTopic.data])
  return { data, error: inPractice.error ?? aroundTopic.error, refetch: () => { if (practice !== null) inPractice.refetch(); if (topic !== null) aroundTopic.refetch() } }
}

/** Without a question: those of which anything is known at all. */
const anyKnown = (municipalities: readonly ListedMunicipality[]): readonly Peer[] =>
  peersOf(municipalities, () => nothing).map((peer) => ({ ...peer, look: peer.municipality.participations.totalCount > 0 ? ('involved' as const) : null })).sort((a, b) => Number(a.look === null) - Number(b.look === null))
