import { useTranslation } from 'react-i18next'
import { commitmentAddress, thingAddress } from '../../addresses.ts'
import { AssessmentList } from '../../concepts/assessment/assessment-list.tsx'
import { FindingList } from '../../concepts/finding/finding-list.tsx'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { useMunicipalityFacts } from './use-municipality-facts.ts'
import { type PeerQuestion, type RankedPeer, useRankedPeers } from './use-ranked-peers.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './peer-row.css'

/** The best reasons are enough to see why. */
const shownAtOnce = 2

interface RankedPeersProps {
  readonly question: PeerQuestion
  /** How many at once. */
  readonly first?: number
}

/** Who is worth talking to, best first: why, in sentences with their evidence, and what came of it. */
export function RankedPeers({ question, first = 25 }: RankedPeersProps) {
  const { t } = useTranslation()
  const asked = useRankedPeers(question, first)
  return (
    <Answer asked={asked} lines={6}>
      {({ peers: { edges, note, totalCount } }) => (
        <>
          {note && <p className="verband-notice">{note}</p>}
          {edges.length > 1 && <p className="verband-soft verband-small">{t(note ? 'peers.orderNear' : 'peers.orderReasons')}</p>}
          {edges.length === 0 && <Empty>{t('peers.noPeers')}</Empty>}
          {edges.length > 0 && <ol className="verband-peer-list">{edges.map((peer) => <RankedRow key={peer.node.id} peer={peer} />)}</ol>}
          <More shown={edges.length} total={totalCount} onMore={asked.onMore} />
        </>
      )}
    </Answer>
  )
}

function RankedRow({ peer: { node, caution, reasons, outcomes } }: { readonly peer: RankedPeer }) {
  const { t } = useTranslation()
  const factsOf = useMunicipalityFacts()
  return (
    <li className="verband-peer">
      <div>
        <p><InternalLink className="ams-link verband-peer__name" to={thingAddress(node.id)}><ThingName of={node} /></InternalLink></p>
        <p className="verband-soft verband-small">{node.__typename === 'Municipality' ? factsOf(node) : t(`institutionKind.${node.kind}`)}</p>
        {caution && <p className="verband-warns verband-small">{caution}</p>}
      </div>
      <div className="verband-peer__said">
        <Reasons reasons={reasons.slice(0, shownAtOnce)} />
        {reasons.length > shownAtOnce && <Disclosure summary={<>{t('peers.moreReasons', { count: reasons.length - shownAtOnce })}<span className="verband-hidden">: {node.name}</span></>}><Reasons reasons={reasons.slice(shownAtOnce)} /></Disclosure>}
        <Outcomes reasons={reasons} outcomes={outcomes} />
      </div>
    </li>
  )
}

/** Why, in sentences; those that name a commitment by its code with the way to it under its title. */
const Reasons = ({ reasons }: Pick<RankedPeer, 'reasons'>) =>
  reasons.map(({ text, evidence, commitment }) => (
    <div key={text}>
      {commitment && <p className="verband-small"><InternalLink to={commitmentAddress(commitment.code)}><span className="verband-code">{commitment.code}</span> <ThingName of={commitment} /></InternalLink></p>}
      <p className="verband-small">{text}</p>
      {evidence.length > 0 && <Evidence passages={evidence} of={text} />}
    </div>
  ))

/** What came of it, where a source says so: results and lessons, and how the commitments were rated, each on its own scale. */
function Outcomes({ reasons, outcomes }: Pick<RankedPeer, 'reasons' | 'outcomes'>) {
  const { t } = useTranslation()
  const rated = [...new Map(reasons.flatMap(({ commitment }) => (commitment && commitment.assessments.length > 0 ? [[commitment.id, commitment] as const] : []))).values()]
  if (outcomes.length === 0 && rated.length === 0) return <p className="verband-soft verband-small">{t('peers.outcomeNotSaid')}</p>
  return (
    <>
      {outcomes.length > 0 && <Disclosure summary={t('peers.outcomesOf', { count: outcomes.length })}><FindingList findings={outcomes} /></Disclosure>}
      {rated.map(({ id, code, assessments }) => (
        <Disclosure key={id} summary={t('peers.ratingsOf', { code })}>
          <AssessmentList assessments={assessments} />
          <p><InternalLink to={commitmentAddress(code)}>{t('graph.openDossier')}</InternalLink></p>
        </Disclosure>
      ))}
    </>
  )
}
