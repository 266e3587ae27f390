import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { Evidence } from '../../concepts/source/evidence.tsx'
import { MemberPeersDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

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
                {reasons.map(({ text, evidence }) => <div key={text}><p className="verband-small">{text}</p>{evidence.length > 0 && <Evidence passages={evidence} of={text} />}</div>)}
              </section>
            ))}
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
    </Part>
  )
}
