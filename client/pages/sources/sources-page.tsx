import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SourcesDocument, type SourceKind, type SourcesQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Button, Heading, Paragraph } from '../../ui/design-system.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { SourceTable } from './source-table.tsx'
import '../../ui/list-page.css'

const page = 100

/** All documents that anything rests on. */
export function Component() {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const variables = { language: apiLanguage, first: page }
  const asked = useQuery(SourcesDocument, { variables })
  return (
    <div className="verband-list-page">
      <title>{`${t('part.sources')} · Verband`}</title>
      <Heading level={1}>{t('part.sources')}</Heading>
      <Paragraph>{t('sourcePage.lead')}</Paragraph>
      <Answer asked={asked} lines={8}>
        {(data) => (
          <>
            <Found data={data} onMore={() => void asked.fetchMore({ variables: { after: data.sources.pageInfo.endCursor } })} />
            <ViewTools
              name="sources"
              title={t('part.sources')}
              revision={data.revision.number}
              rows={data.sources.edges.map(({ node: { claimCounts, ...source } }) => ({ ...source, claims: claimCounts.reduce((sum, { count }) => sum + count, 0) }))}
              operation={{ document: SourcesDocument, variables }}
            />
          </>
        )}
      </Answer>
    </div>
  )
}

function Found({ data: { sources }, onMore }: { readonly data: SourcesQuery; readonly onMore: () => void }) {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const kind = params.get('kind') ?? ''
  const all = sources.edges.map(({ node }) => node)
  const kinds = [...new Set(all.map((source) => source.kind))].sort()
  const shown = all.filter((source) => kind === '' || source.kind === kind)
  const choose = (value: string): void => setParams((now) => { if (value) now.set('kind', value); else now.delete('kind'); return now }, { preventScrollReset: true })
  return (
    <>
      <div className="verband-screen"><Choice name="kind" label={t('institution.kind')} any={t('institution.anyKind')} value={kind} choices={kinds.map((one: SourceKind) => [one, t(`sourceKind.${one}`)])} onChoose={choose} /></div>
      <p role="status" className="verband-soft">{t('engagement.shown', { count: sources.totalCount, shown: shown.length })}</p>
      <SourceTable sources={shown} />
      {sources.pageInfo.hasNextPage && <p><Button variant="secondary" onClick={onMore}>{t('engagement.more')}</Button></p>}
    </>
  )
}
