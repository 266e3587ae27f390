import { useTranslation } from 'react-i18next'
import type { SearchResultsQuery } from '../../generated/operations.ts'
import { Button } from '../../ui/design-system.ts'
import { Empty } from '../../ui/empty.tsx'
import { Hit } from './hit.tsx'

interface HitsProps {
  readonly text: string
  readonly found: SearchResultsQuery['search']
  /** Whether conditions hold some hits back. */
  readonly narrowed: boolean
  readonly onMore: () => void
}

/** What was found, how much of it there is, or why there is nothing. */
export function Hits({ text, found: { edges, totalCount, complete, pageInfo }, narrowed, onMore }: HitsProps) {
  const { t } = useTranslation()
  if (edges.length === 0) return <div role="status"><Empty>{t(narrowed ? 'found.nothingLeft' : 'search.nothingWhy', { text })}</Empty></div>
  return (
    <>
      <p role="status" className="verband-soft">{t('search.showing', { count: totalCount, shown: edges.length })}{!complete && ` ${t('found.incomplete')}`}</p>
      <ol className="verband-hits">{edges.map((edge) => <Hit key={edge.node.id} edge={edge} />)}</ol>
      {pageInfo.hasNextPage && <p className="verband-screen"><Button variant="secondary" onClick={onMore}>{t('search.more')}</Button></p>}
    </>
  )
}
