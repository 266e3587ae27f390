import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { NetherlandsMap } from '../../explore/map/netherlands-map.tsx'
import { peerPlaces } from '../../explore/peers/peer-places.ts'
import { codeOf, countLooks, keepMunicipalities } from '../../explore/peers/peers.ts'
import { usePeersInWords } from '../../explore/peers/use-peers-in-words.ts'
import type { PeerState, usePeerState } from '../../explore/peers/use-peer-state.ts'
import type { ListedMunicipality } from '../../explore/peers/use-municipalities.ts'
import { Answer } from '../../ui/answer.tsx'
import { Part } from '../../ui/part.tsx'
import { Outcomes } from './outcomes.tsx'
import { PeerForms } from './peer-forms.tsx'
import { PeerTools } from './peer-tools.tsx'
import { usePeers } from './use-peers.ts'

interface PeerAnswerProps {
  readonly state: PeerState
  readonly set: ReturnType<typeof usePeerState>[1]
  readonly municipalities: readonly ListedMunicipality[]
}

/** The answer: how many do it, which, where they lie, and what came of it. */
export function PeerAnswer({ state, set, municipalities }: PeerAnswerProps) {
  const { t } = useTranslation()
  const { known, unknown } = usePeersInWords(state.practice !== null || state.topic !== null)
  const kept = useMemo(() => keepMunicipalities(municipalities, state), [municipalities, state])
  const asked = usePeers(kept, state)
  return (
    <Answer asked={asked} lines={8}>
      {({ peers, others }) => {
        const counts = countLooks(peers)
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
        const said = known(counts)
        const where = state.text ? t('peers.ofNamed', { count: total, text: state.text }) : state.province ? t('peers.ofProvince', { count: total, province: state.province }) : t('peers.of', { count: total })
        return (
          <>
            <div className="verband-peers__list">
              <Part id="answer" title={said} count={where} lead={unknown(counts)}>
                <p className="verband-hidden" role="status">{`${said} ${where}`}</p>
                <PeerForms state={state} set={set} peers={peers} others={others} />
              </Part>
            </div>
            <div className="verband-peers__map">
              <NetherlandsMap label={t('map.label', { said: `${said} ${where}` })} places={peerPlaces(peers)} {...(state.body && { marked: codeOf(state.body) })} />
            </div>
            <div className="verband-peers__rest">
              {state.practice && <Outcomes practice={state.practice} />}
              <PeerTools state={state} peers={peers} title={`${said} ${where}`} />
            </div>
          </>
        )
      }}
    </Answer>
  )
}
