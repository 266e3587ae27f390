import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ChangesDocument, type ChangesQuery } from '../../generated/operations.ts'
import { dateInWords } from '../../i18n/partial-date.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { Empty } from '../../ui/empty.tsx'
import { More } from '../../ui/more.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { byRevision, countKinds, type Change } from './change-groups.ts'
import { variablesOf, type Span } from './change-span.ts'
import { RevisionPart } from './revision-part.tsx'
import { useChangeWords } from './use-change-words.ts'

const page = 40
const unwanted = 'not-kind'

/** The changes of a span, page by page, with what they can be narrowed to. */
export function ChangesView({ span, newest }: { readonly span: Span; readonly newest: number }) {
  const { apiLanguage } = useStandpoint()
  const variables = { ...variablesOf(span), language: apiLanguage, first: page }
  const asked = useQuery(ChangesDocument, { variables })
  const more = (after: string | null): void => void asked.fetchMore({ variables: { after } })
  return (
    <Answer asked={asked} lines={8}>
      {({ changes, revision }) => (
        <>
          <Listed changes={changes} span={span} newest={newest} onMore={() => more(changes.pageInfo.endCursor)} />
          <ViewTools name="changes" title={`${span.since ?? span.day}–${span.until ?? newest}`} revision={revision.number} rows={changes.edges.map(({ node }) => rowOf(node))} operation={{ document: ChangesDocument, variables }} />
        </>
      )}
    </Answer>
  )
}

interface ListedProps {
  readonly changes: ChangesQuery['changes']
  readonly span: Span
  readonly newest: number
  readonly onMore: () => void
}

function Listed({ changes: { edges, totalCount }, span: { since, day, until }, newest, onMore }: ListedProps) {
  const { t } = useTranslation()
  const { language } = useStandpoint()
  const { kindWord } = useChangeWords()
  const [params, setParams] = useSearchParams()
  const off = params.getAll(unwanted)
  const fetched = edges.map(({ node }) => node)
  const shown = fetched.filter(({ kind }) => !off.includes(kind))
  const turn = (kinds: readonly string[]): void => setParams((now) => { now.delete(unwanted); for (const kind of kinds) now.append(unwanted, kind); return now }, { preventScrollReset: true })
  const range = { count: totalCount, until: until ?? newest }
  return (
    <>
      <p className="verband-changes__sum" role="status">
        {day ? t('changes.sinceDay', { ...range, day: dateInWords(day, language) }) : t('changes.between', { ...range, since: since ?? 0 })}
        {shown.length < fetched.length && ` ${t('changes.filtered', { shown: shown.length, count: fetched.length })}`}
      </p>
      {fetched.length === 0 && <Empty>{t('changes.none')}</Empty>}
      <div className="verband-screen"><CheckList title={t(fetched.length < totalCount ? 'changes.kindsFetched' : 'changes.kinds')} counts={countKinds(fetched)} word={kindWord} off={off} onChange={turn} /></div>
      {byRevision(shown).map((group) => <RevisionPart key={group.revision.number} group={group} />)}
      <More shown={fetched.length} total={totalCount} onMore={onMore} />
    </>
  )
}

const rowOf = ({ revision, kind, thing, claim, before, after }: Change) => ({
  revision: revision.number, at: revision.at, by: revision.by, kind, thing: thing?.id ?? null, name: thing?.name ?? null, claim: claim?.id ?? null, before, after,
})
