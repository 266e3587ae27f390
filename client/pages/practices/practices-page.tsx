import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { thingAddress } from '../../addresses.ts'
import { PracticesDocument, type PracticesQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Heading } from '../../ui/design-system.ts'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Sheet, SheetHead } from '../../ui/sheet.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { ThingName } from '../../concepts/thing/thing-name.tsx'
import { OwnLanguage } from '../../ui/own-language.tsx'
import './practices.css'

type ListedPractice = PracticesQuery['practices']['edges'][number]['node']

/** All practices: what public bodies do, under whatever names. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const variables = { language: apiLanguage, first: 80 }
  const asked = useQuery(PracticesDocument, { variables })
  return (
    <Sheet title={t('practicePage.practices')}>
      <SheetHead>
        <Heading level={1}>{t('practicePage.practices')}</Heading>
        <p>{t('practicePage.lead')}</p>
      </SheetHead>
      <Answer asked={asked} lines={8}>
        {({ practices: { edges, totalCount, pageInfo }, revision }) => (
          <>
            <ul className="verband-practices">{edges.map(({ node }) => <PracticeItem key={node.id} practice={node} />)}</ul>
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
            <ViewTools name="practices" title={t('practicePage.practices')} revision={revision.number} rows={edges.map(({ node }) => rowOf(node))} operation={{ document: PracticesDocument, variables }} />
          </>
        )}
      </Answer>
    </Sheet>
  )
}

function PracticeItem({ practice }: { readonly practice: ListedPractice }) {
  const { t } = useTranslation()
  const { id, aliases, summary, commitments } = practice
  const [municipalities, others] = bodiesIn(practice)
  const facts = [
    municipalities > 0 ? t('practicePage.municipalities', { count: municipalities }) : t('practicePage.noMunicipality'),
    others > 0 && t('practicePage.others', { count: others }),
    commitments.length > 0 && t('practicePage.inCommitments', { count: commitments.length }),
  ]
  return (
    <li>
      <p><InternalLink className="ams-link verband-practices__name" to={thingAddress(id)}><ThingName of={practice} /></InternalLink> {aliases.length > 0 && <span className="verband-soft verband-small">{aliases.join(', ')}</span>}</p>
      {summary && <p><OwnLanguage language={summary.language}>{summary.value}</OwnLanguage></p>}
      <p className="verband-soft verband-small">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

/** How many different municipalities and other bodies a source names in it. */
function bodiesIn({ engagements }: ListedPractice): readonly [municipalities: number, others: number] {
  const bodies = new Map(engagements.edges.map(({ node: { institution } }) => [institution.id, institution.__typename === 'Municipality']))
  const municipalities = [...bodies.values()].filter(Boolean).length
  return [municipalities, bodies.size - municipalities]
}

const rowOf = (practice: ListedPractice) => {
  const [municipalities, others] = bodiesIn(practice)
  return { id: practice.id, name: practice.name, aliases: practice.aliases.join(' | '), summary: practice.summary?.value ?? null, municipalities, others, commitments: practice.commitments.length }
}
