import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { changesAddress, thingAddress } from '../../addresses.ts'
import { RevisionsDocument, type RevisionsQuery } from '../../generated/operations.ts'
import { momentInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { InternalLink } from '../../ui/internal-link.tsx'
import { More } from '../../ui/more.tsx'
import { Part } from '../../ui/part.tsx'
import { useChangeWords } from './use-change-words.ts'
import { ThingName } from '../../concepts/thing/thing-name.tsx'

type Listed = RevisionsQuery['revisions']['edges'][number]['node']

const page = 10
/** Documents that are named without opening anything. */
const named = 3

/** All revisions, newest first: what was read with each, how much was new, and the way to what it changed. */
export function RevisionsPart() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(RevisionsDocument, { variables: { language: apiLanguage, first: page } })
  return (
    <Part id="revisions" title={t('changes.all')} lead={t('changes.allLead')}>
      <Answer asked={asked} lines={4}>
        {({ revisions: { edges, totalCount, pageInfo } }) => (
          <>
            <ol className="verband-revisions">{edges.map(({ node }) => <RevisionItem key={node.number} revision={node} />)}</ol>
            <More shown={edges.length} total={totalCount} onMore={() => void asked.fetchMore({ variables: { after: pageInfo.endCursor } })} />
          </>
        )}
      </Answer>
    </Part>
  )
}

function RevisionItem({ revision }: { readonly revision: Listed }) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { makerWord } = useChangeWords()
  const { number, at, by, added, ended, documents } = revision
  return (
    <li>
      <p>
        <InternalLink className="ams-link verband-changes__thing" to={changesAddress({ since: number - 1, until: number })}>{t('revision.word')} {number}</InternalLink>{' '}
        <span className="verband-soft">{t('changes.madeBy', { at: momentInWords(at, language), by: makerWord(by) })}</span>
      </p>
      {documents.totalCount > 0 && <Documents documents={documents} />}
      <p className="verband-soft verband-small">{[t('changes.added', { count: added }), ended > 0 && t('changes.ended', { count: ended })].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

/** What was read: some at once, the others a step away. */
function Documents({ documents: { totalCount, edges } }: Pick<Listed, 'documents'>) {
  const { t } = useTranslation()
  const links = edges.map(({ node }) => <li key={node.id}><InternalLink to={thingAddress(node.id)}><ThingName of={node} /></InternalLink></li>)
  return (
    <>
      <p className="verband-small">{t('changes.read', { count: totalCount })}</p>
      <ul className="verband-small">{links.slice(0, named)}</ul>
      {links.length > named && (
        <Disclosure summary={t('changes.readMore', { count: totalCount - named })}>
          <ul className="verband-small">{links.slice(named)}</ul>
          {totalCount > links.length && <p className="verband-soft verband-small">{t('changes.readRest', { count: totalCount - links.length })}</p>}
        </Disclosure>
      )}
    </>
  )
}
