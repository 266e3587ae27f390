import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { RevisionInForceDocument, SearchResultsDocument, type SearchResultsQuery, type SearchResultsQueryVariables } from '../../generated/operations.ts'
import { ViewTools } from '../../ui/tools/view-tools.tsx'

interface FoundToolsProps {
  readonly text: string
  readonly found: SearchResultsQuery['search']
  readonly variables: SearchResultsQueryVariables
}

/** The tools of a search: what is on the page as rows, the question as an operation. */
export function FoundTools({ text, found, variables }: FoundToolsProps) {
  const { t } = useTranslation()
  const { data: inForce } = useQuery(RevisionInForceDocument)
  return (
    <ViewTools
      name="search"
      title={t('search.titleFor', { text })}
      revision={inForce?.revision.number}
      rows={found.edges.map(({ node, score, highlights: [best] }) => ({ id: node.id, type: node.__typename, name: node.name, score, match: best ? `${best.before}${best.match}${best.after}` : null, field: best?.field ?? null, language: best?.language ?? null }))}
      operation={{ document: SearchResultsDocument, variables }}
    />
  )
}
