import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { questionOf } from '../../explore/peers/peer-question.ts'
import { peerRows } from '../../explore/peers/peer-rows.ts'
import type { Peer } from '../../explore/peers/peers.ts'
import type { PeerState } from '../../explore/peers/use-peer-state.ts'
import { MunicipalitiesDocument, PeersDocument, RevisionInForceDocument, type Language } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { AskedOperation } from '../../ui/tools/as-graphql.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

interface PeerToolsProps {
  readonly state: PeerState
  readonly peers: readonly Peer[]
  /** The answer in one line. */
  readonly title: string
}

/** The tools of the municipalities' page. */
export function PeerTools({ state, peers, title }: PeerToolsProps) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const { data } = useQuery(RevisionInForceDocument)
  const name = ['municipalities', state.practice, state.topic, state.body, state.province].filter(Boolean).join('-').replace(/[^A-Za-z0-9-]+/g, '-')
  return <ViewTools name={name} title={`${t('peers.title')} ${title}`} revision={data?.revision.number} rows={peerRows(peers)} operation={operationOf(state, apiLanguage)} />
}

function operationOf(state: PeerState, language: Language): AskedOperation {
  const question = questionOf(state)
  return question ? { document: PeersDocument, variables: { ...question, language, first: 25 } } : { document: MunicipalitiesDocument, variables: { language, first: 200 } }
}
