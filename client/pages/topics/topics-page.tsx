import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { TopicsDocument } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Branches } from './branches.tsx'
import { treeOf, type ListedTopic } from './topic-tree.ts'
import './topics.css'

/** All topics: main areas with what lies below them, and those that stand alone. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const variables = { language: apiLanguage, first: 200 }
  const asked = useQuery(TopicsDocument, { variables })
  return (
    <Sheet title={t('topicPage.topics')} wide>
      <SheetHead>
        <Heading level={1}>{t('topicPage.topics')}</Heading>
        <p>{t('topicPage.lead')}</p>
      </SheetHead>
      <Answer asked={asked} lines={10}>
        {({ topics: { edges, totalCount, pageInfo }, revision }) => (
          <>
            <Tree topics={edges.map(({ node }) => node)} />
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
            <ViewTools name="topics" title={t('topicPage.topics')} revision={revision.number} rows={edges.map(({ node }) => rowOf(node))} operation={{ document: TopicsDocument, variables }} />
          </>
        )}
      </Answer>
    </Sheet>
  )
}

function Tree({ topics }: { readonly topics: readonly ListedTopic[] }) {
  const { t } = useTranslation()
  const tree = treeOf(topics)
  const areas = tree.filter(({ below }) => below.length > 0)
  const alone = tree.filter(({ below }) => below.length === 0)
  return (
    <>
      <Part id="areas" title={t('topicPage.areas')} count={String(areas.length)} lead={t('topicPage.areasLead')}><Branches branches={areas} /></Part>
      <Part id="alone" title={t('topicPage.alone')} count={String(alone.length)} lead={t('topicPage.aloneLead')}><Branches branches={alone} /></Part>
    </>
  )
}

const rowOf = ({ id, name, parent, formerNames, commitments, municipalities }: ListedTopic) => ({
  id, name, parent: parent?.id ?? null, formerNames: formerNames.join(' | '), commitments: commitments.totalCount, municipalities: municipalities.totalCount,
})
