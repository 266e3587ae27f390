import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { MemberPeersDocument, type MemberPeersQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

/** Reasons are often of one kind: the best one is enough to see why. */
const shownAtOnce = 1

/** Other members whose commitments are linked to those of this one or on the same topics, and why. */
export function MemberPeersPart({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(MemberPeersDocument, { variables: { for: id, language: apiLanguage, first: 10 } })
  return (
    <Part id="peers" title={t('memberPage.peers')} lead={t('memberPage.peersLead')}>
      <Answer asked={asked} lines={3}>
        {({ memberPeers: { edges, totalCount, pageInfo } }) => (
          <>
            {edges.length === 0 && <Empty>{t('memberPage.noPeers')}</Empty>}
            {edges.map(({ node, reasons }) => (
              <section key={node.id}>
                <h3 className="ams-heading ams-heading--3"><InternalLink to={thingAddress(node.id)}><ThingName of={node} /></InternalLink></h3>
                <Reasons reasons={reasons.slice(0, shownAtOnce)} />
                {reasons.length > shownAtOnce && <Disclosure summary={<>{t('peers.moreReasons', { count: reasons.length - shownAtOnce })}<span className="verband-hidden">: {node.name}</span></>}><Reasons reasons={reasons.slice(shownAtOnce)} /></Disclosure>}
              </section>
            ))}
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
    </Part>
  )
}

const Reasons = ({ reasons }: { readonly reasons: MemberPeersQuery['memberPeers']['edges'][number]['reasons'] }) =>
  reasons.map(({ text, evidence }) => <div key={text}><p className="verband-small">{text}</p>{evidence.length > 0 && <Evidence passages={evidence} of={text} />}</div>)
