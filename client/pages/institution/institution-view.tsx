import { useTranslation } from 'react-i18next'
import { graphAddress, institutionsAddress } from '../../addresses.ts'
import { FactList } from '../../concepts/commitment/fact-list.tsx'
import { FindingList, notAlreadyFollowUps } from '../../concepts/finding/finding-list.tsx'
import { SourceList } from '../../concepts/source/source-list.tsx'
import { SmallGraph } from '../../explore/canvas/small-graph.tsx'
import { EngagementParts } from '../../explore/engagements/engagement-parts.tsx'
import { engagementRows } from '../../explore/engagements/engagement-rows.ts'
import { useEngagementsOf } from '../../explore/engagements/use-engagements-of.ts'
import { RankedPeers } from '../../explore/peers/ranked-peers.tsx'
import { EngagementsDocument, type InstitutionQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Trail } from '../../ui/trail.tsx'
import { WithAside } from '../../ui/with-aside.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

type ShownInstitution = NonNullable<InstitutionQuery['institution']>

/** The page of a body. */
export function InstitutionView({ institution, revision }: { readonly institution: ShownInstitution; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const { id, name, findings, statements, sources } = institution
  const asked = useEngagementsOf(id)
  return (
    <WithAside head={<Head institution={institution} />} aside={<Surroundings of={id} />}>
      <title>{`${name} · Verband`}</title>
      <Answer asked={asked} lines={6}>
        {(found) => (found.total > 0 ? <EngagementParts name={name} found={found} order={['commitments']} /> : <Empty>{t('institution.nothing', { name })}</Empty>)}
      </Answer>
      {findings.length > 0 && <Part id="findings" title={t('municipality.findings')} lead={t('municipality.findingsLead')}><FindingList findings={notAlreadyFollowUps(findings)} followUps /></Part>}
      {asked.data && asked.data.total > 0 && <Part id="peers" title={t('municipality.peers')} lead={t('institution.peersLead')}><RankedPeers question={{ for: id }} first={10} /></Part>}
      <Part id="facts" title={t('institution.facts')} lead={t('institution.factsLead')}><FactList statements={statements} /></Part>
      <Part id="sources" title={t('part.sources')} lead={t('lead.sources')}><SourceList sources={sources} /></Part>
      <ViewTools
        name={id.replace(/^institution:/, '')}
        title={name}
        revision={revision}
        rows={engagementRows(institution, asked.data?.engagements ?? [])}
        operation={{ document: EngagementsDocument, variables: { id, language: apiLanguage, first: 100 } }}
      />
      <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
    </WithAside>
  )
}

/** What sort of body it is, its other names and its site. */
function Head({ institution }: { readonly institution: ShownInstitution }) {
  const { t } = useTranslation()
  const { kind, aliases, website } = institution
  return (
    <>
      <Trail steps={[[institutionsAddress({}), t('institution.all')]]} />
      <Heading level={1}><ThingName of={institution} /></Heading>
      <p className="verband-with-aside__identity">
        <Tag>{t(`institutionKind.${kind}`)}</Tag>
        {website && <a className="ams-link" href={website} rel="external">{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>}
        <a className="ams-link verband-screen verband-small" href="#facts">{t('municipality.register')}</a>
      </p>
      {aliases.length > 0 && <p className="verband-soft verband-small">{t('institution.otherNames')}: {aliases.join(', ')}</p>}
    </>
  )
}

function Surroundings({ of }: { readonly of: string }) {
  const { t } = useTranslation()
  return (
    <Card title={t('dossier.surroundings')}>
      <SmallGraph of={of} />
      <p className="verband-screen"><InternalLink to={graphAddress(of)}>{t('dossier.openGraph')}</InternalLink></p>
    </Card>
  )
}
