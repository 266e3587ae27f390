import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { TopicMunicipalitiesDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import type { ShownTopic } from './shown-topic.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

const page = 100

/** Municipalities that take part in something with the topic; of the others nothing is known. */
export function MunicipalitiesPart({ topic }: { readonly topic: ShownTopic }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(TopicMunicipalitiesDocument, { variables: { id: topic.id, language: apiLanguage, first: page } })
  return (
    <Part id="municipalities" title={t('topicPage.municipalities')} count={String(topic.municipalities.totalCount)} lead={t('topicPage.municipalitiesLead')}>
      <Answer asked={asked} lines={2}>
        {({ topic: found }) => found && (
          <>
            {found.municipalities.edges.length === 0 && <Empty>{t('topicPage.noMunicipalities')}</Empty>}
            <ul className="verband-topic__municipalities">
              {found.municipalities.edges.map(({ node }) => (
                <li key={node.id}><InternalLink to={thingAddress(node.id)}><ThingName of={node} /></InternalLink> <span className="verband-soft verband-small">{node.province}</span></li>
              ))}
            </ul>
            <More shown={found.municipalities.edges.length} total={found.municipalities.totalCount} onMore={() => void asked.fetchMore({ variables: { after: found.municipalities.pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
    </Part>
  )
}
