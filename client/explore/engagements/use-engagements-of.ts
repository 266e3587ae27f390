import { useQuery } from '@apollo/client/react'
import { distinctEngagements } from '../../concepts/participation/distinct-engagements.ts'
import { EngagementsDocument, type EngagementLineFragment } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { Asked } from '../../ui/answer.tsx'

/** What a body takes part in, as far as it has been fetched. */
export interface Engagements {
  readonly engagements: readonly EngagementLineFragment[]
  readonly total: number
  /** Fetches the next page; nothing where the list is whole. */
  readonly more: (() => void) | null
}

const page = 100

/** What a municipality or another body takes part in, page after page. */
export function useEngagementsOf(id: string): Asked<Engagements> {
  const { apiLanguage } = useStandpoint()
  const { data, error, refetch, fetchMore } = useQuery(EngagementsDocument, { variables: { id, language: apiLanguage, first: page } })
  const list = data?.institution?.participations
  if (!list) return { data: undefined, error, refetch }
  const { hasNextPage, endCursor } = list.pageInfo
  const more = hasNextPage ? () => void fetchMore({ variables: { after: endCursor } }) : null
  const fetched = list.edges.map(({ node }) => node)
  const engagements = distinctEngagements(fetched, ({ in: into }) => into.id)
  return { data: { engagements, total: list.totalCount - (fetched.length - engagements.length), more }, error, refetch }
}
