import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphAddress, thingAddress, topicsAddress } from '../../addresses.ts'
import { TopicChips } from '../../concepts/topic/topic-tags.tsx'
import { TopicCommitmentsDocument, TopicDocument } from '../../generated/operations.ts'
import type { ShownTopic } from './shown-topic.ts'
import { namesElsewhere } from '../../i18n/names-elsewhere.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { OtherNames } from '../../ui/other-names.tsx'
import { Identity, Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Trail } from '../../ui/trail.tsx'
import { MunicipalitiesPart } from './municipalities-part.tsx'
import { TaggedPart } from './tagged-part.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import './topic.css'

const page = 25

/** The page of a topic. */
export function TopicView({ topic, all, revision }: { readonly topic: ShownTopic; readonly all: number; readonly revision: number }) {
  const { apiLanguage } = useStandpoint()
  const variables = { id: topic.id, language: apiLanguage }
  const tagged = useQuery(TopicCommitmentsDocument, { variables: { ...variables, first: page } })
  const commitments = tagged.data?.topic?.commitments.edges.map(({ node }) => node) ?? []
  return (
    <Sheet title={topic.name}>
      <TopicHead topic={topic} />
      <TaggedPart topic={topic} all={all} asked={tagged} />
      <MunicipalitiesPart topic={topic} />
      <ViewTools
        name={topic.id.replace(':', '-')}
        title={topic.name}
        revision={revision}
        rows={commitments.map(({ code, name, year, plan, topics }) => ({ code, name, year, plan: plan.name, taggedOn: topics.filter((tag) => tag.topic.id === topic.id).map(({ taggedOn }) => taggedOn).join(' | ') }))}
        operation={{ document: TopicDocument, variables }}
      />
    </Sheet>
  )
}

function TopicHead({ topic: shown }: { readonly topic: ShownTopic }) {
  const { t } = useTranslation()
  const { id, formerNames, parent, children } = shown
  return (
    <SheetHead>
      <Trail steps={[[topicsAddress, t('topicPage.topics')], ...(parent ? [[thingAddress(parent.id), parent.name, parent.nameLanguage] as const] : [])]} />
      <Heading level={1}><ThingName of={shown} /></Heading>
      {formerNames.length > 0 && <p className="verband-soft">{t('topic.formerly', { names: formerNames.join(', ') })}</p>}
      <OtherNames names={namesElsewhere(shown)} />
      {children.length > 0 && (
        <Identity><span>{t('punctuation.label', { words: t('topicPage.below') })}</span> <TopicChips tags={children.map((topic) => ({ topic }))} /></Identity>
      )}
      <p className="verband-screen verband-small"><InternalLink to={graphAddress(id)}>{t('dossier.openGraph')}</InternalLink></p>
    </SheetHead>
  )
}
