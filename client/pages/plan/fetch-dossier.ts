import type { ApolloClient } from '@apollo/client'
import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { CommitmentDossierDocument, CommitmentLinksDocument, type ClaimStatus, type Language } from '../../generated/operations.ts'

/** Everything known of one commitment, its links included. */
export interface WholeDossier { readonly commitment: DossierCommitment; readonly links: readonly LinkEdge[] }

interface Wanted { readonly code: string; readonly language: Language; readonly status: readonly ClaimStatus[] }

const page = 100

/** One dossier with all its links, page after page; null where the graph does not have the commitment. */
export async function fetchDossier(client: ApolloClient, { code, language, status }: Wanted): Promise<WholeDossier | null> {
  const [{ data }, links] = await Promise.all([
    client.query({ query: CommitmentDossierDocument, variables: { code, language } }),
    fetchLinks(client, { code, language, status }),
  ])
  return data?.commitment ? { commitment: data.commitment, links } : null
}

async function fetchLinks(client: ApolloClient, wanted: Wanted, after: string | null = null): Promise<readonly LinkEdge[]> {
  // The cache takes any page of a list for the first, so that the following ones are asked past it.
  const { data } = await client.query({ query: CommitmentLinksDocument, variables: { ...wanted, first: page, after }, fetchPolicy: after === null ? 'cache-first' : 'no-cache' })
  if (!data?.commitment) return []
  const { edges, pageInfo } = data.commitment.links
  return pageInfo.hasNextPage ? [...edges, ...(await fetchLinks(client, wanted, pageInfo.endCursor))] : edges
}
