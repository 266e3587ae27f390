import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { FindingList, notAlreadyFollowUps } from '../../concepts/finding/finding-list.tsx'
import { FactList } from '../../concepts/commitment/fact-list.tsx'
import { SourceList } from '../../concepts/source/source-list.tsx'
import { EngagementParts } from '../../explore/engagements/engagement-parts.tsx'
import { engagementRows } from '../../explore/engagements/engagement-rows.ts'
import { useEngagementsOf } from '../../explore/engagements/use-engagements-of.ts'
import { EngagementsDocument } from '../../generated/operations.ts'
import type { ShownMunicipality } from './shown-municipality.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Part } from '../../ui/part.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { WithAside } from '../../ui/with-aside.tsx'
import { MunicipalityAside } from './municipality-aside.tsx'
import { MunicipalityHead } from './municipality-head.tsx'
import { NothingKnown } from './nothing-known.tsx'
import { PeersNearby } from './peers-nearby.tsx'
import { TopicsPart } from './topics-part.tsx'
import { useNearby } from './use-nearby.ts'


/** The page of a municipality; a chosen practice is part of the address. */
export function MunicipalityView({ municipality, revision }: { readonly municipality: ShownMunicipality; readonly revision: number }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const [params] = useSearchParams()
  const { id, name, gmCode, findings, statements, sources } = municipality
  const practice = params.get('practice')
  const asked = useEngagementsOf(id)
  const nearby = useNearby(municipality, practice && `practice:${practice}`)
  const silent = asked.data?.total === 0 && findings.length === 0
  return (
    <WithAside head={<MunicipalityHead municipality={municipality} />} aside={<MunicipalityAside municipality={municipality} nearby={nearby} practice={practice} connected={!silent} />}>
      <title>{`${name} · Verband`}</title>
      <Answer asked={asked} lines={6}>
        {(found) => (silent ? <NothingKnown municipality={municipality} /> : <EngagementParts name={name} found={found} order={['practices', 'commitments', 'activities']} />)}
      </Answer>
      {findings.length > 0 && <Part id="findings" title={t('municipality.findings')} lead={t('municipality.findingsLead')}><FindingList findings={notAlreadyFollowUps(findings)} followUps /></Part>}
      <PeersNearby id={id} nearby={nearby} chosen={practice} />
      <TopicsPart topics={municipality.topics} />
      <Part id="facts" title={t('municipality.facts')} lead={t('municipality.factsLead')}><FactList statements={statements} /></Part>
      <Part id="sources" title={t('part.sources')} lead={t('lead.sources')}><SourceList sources={sources} /></Part>
      <ViewTools
        name={gmCode ?? 'municipality'}
        title={name}
        revision={revision}
        rows={engagementRows(municipality, asked.data?.engagements ?? [])}
        operation={{ document: EngagementsDocument, variables: { id, language: apiLanguage, first: 100 } }}
      />
      <p className="verband-soft verband-small">{t('revision.shown', { revision })}</p>
    </WithAside>
  )
}
