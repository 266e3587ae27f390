import { useQuery } from '@apollo/client/react'
import { PeersDocument, type PeersQuery, type PeersQueryVariables } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { Asked } from '../../ui/answer.tsx'

/** Who is worth talking to, as the hub ranks them. */
export type RankedPeer = PeersQuery['peers']['edges'][number]

/** What peers are looked for by. */
export type PeerQuestion = Pick<PeersQueryVariables, 'for' | 'topics' | 'practices' | 'provinces' | 'kinds'>

/** What to ask the hub for a question, in the reader's language, so many at once. */
function usePeerVariables(question: PeerQuestion, first: number): PeersQueryVariables {
  const { apiLanguage } = useStandpoint()
  return { ...question, language: apiLanguage, first }
}

/** Asks the hub for peers, page by page. */
export function useRankedPeers(question: PeerQuestion, first: number): Asked<PeersQuery> & { readonly onMore: () => void } {
  const { data, error, refetch, fetchMore } = useQuery(PeersDocument, { variables: usePeerVariables(question, first) })
  return { data, error, refetch, onMore: () => void fetchMore({ variables: { after: data?.peers.pageInfo.endCursor ?? null } }) }
}
