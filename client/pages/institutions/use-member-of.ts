import { useQuery } from '@apollo/client/react'
import { MembersDocument, type MembersQuery } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'

type ListedMember = MembersQuery['members']['edges'][number]['node']

/** The member whose body one is: ids of those abroad begin with their member's, institution:kenya--katiba-institute. */
export function useMemberOf(): (id: string) => ListedMember | undefined {
  const { apiLanguage } = useStandpoint()
  const members = useQuery(MembersDocument, { variables: { language: apiLanguage, first: 200 } }).data?.members.edges ?? []
  const byKey = new Map(members.map(({ node }) => [node.id.replace(/^member:/, ''), node]))
  return (id) => byKey.get(id.replace(/^institution:/, '').split('--')[0] ?? '')
}
