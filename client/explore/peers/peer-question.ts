import type { PeerState } from './use-peer-state.ts'
import type { PeerQuestion } from './use-ranked-peers.ts'

/** What to ask the hub for what a reader chose; nothing where only a province or part of a name is chosen. */
export function questionOf({ practice, topic, body, province, text }: PeerState): PeerQuestion | null {
  if ((!practice && !topic && !body) || text !== '') return null
  return {
    ...(body && { for: body }), ...(topic && { topics: [topic] }), ...(practice && { practices: [practice] }), ...(province && { provinces: [province] }), kinds: ['MUNICIPALITY'],
  }
}
