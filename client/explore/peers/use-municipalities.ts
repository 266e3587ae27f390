import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useAllPages } from '../../apollo/use-all-pages.ts'
import { MunicipalitiesDocument, type MunicipalitiesQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { Asked } from '../../ui/answer.tsx'

/** A municipality, of today or ended, with what lists and maps need of it. */
export type ListedMunicipality = MunicipalitiesQuery['municipalities']['edges'][number]['node']

const page = 200

/** All municipalities, once the last page is there: nothing is counted before it is known whole. */
export function useMunicipalities(): Asked<readonly ListedMunicipality[]> {
  const { apiLanguage } = useStandpoint()
  const asked = useQuery(MunicipalitiesDocument, { variables: { language: apiLanguage, first: page } })
  const whole = useAllPages(asked, ({ municipalities }) => municipalities.pageInfo)
  const { data, error, refetch } = asked
  const municipalities = useMemo(() => data?.municipalities.edges.map(({ node }) => node), [data])
  return { data: whole ? municipalities : undefined, error, refetch }
}
