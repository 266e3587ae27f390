import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { RevisionInForceDocument, SearchResultsDocument, type ThingType } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { ViewTools } from '../../ui/tools/view-tools.tsx'
import { Hit } from './hit.tsx'
import { TypeChips } from './type-chips.tsx'

const page = 20

/** Hits, best first, page after page, with what they can be narrowed to. */
export function SearchResults({ text, types }: { readonly text: string; readonly types: readonly string[] }) {
  const { t } = useTranslation()
  const { apiLanguage } = useStandpoint()
  const variables = { text, types: types.length > 0 ? (types as readonly ThingType[]) : null, language: apiLanguage, first: page }
  const asked = useQuery(SearchResultsDocument, { variables })
  const { data: inForce } = useQuery(RevisionInForceDocument)
  return (
    <>
      <TypeChips chosen={types} />
      <Answer asked={asked} lines={6}>
        {({ search }) => (
          <>
            <p role="status" className="verband-soft">{t('search.showing', { count: search.totalCount, shown: search.edges.length })}</p>
            {search.edges.length === 0 && <Empty>{t('search.nothingWhy', { text })}</Empty>}
            <ol className="verband-hits">{search.edges.map((edge) => <Hit key={edge.node.id} edge={edge} />)}</ol>
            {search.pageInfo.hasNextPage && (
              <p><Button variant="secondary" onClick={() => void asked.fetchMore({ variables: { after: search.pageInfo.endCursor } })}>{t('search.more')}</Button></p>
            )}
            <ViewTools
              name="search"
              title={t('search.titleFor', { text })}
              revision={inForce?.revision.number}
              rows={search.edges.map(({ node, score }) => ({ id: node.id, type: node.__typename, name: node.name, score }))}
              operation={{ document: SearchResultsDocument, variables }}
            />
          </>
        )}
      </Answer>
    </>
  )
}
