import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { DossierCommitment } from '../../explore/dossier/dossier-commitment.ts'
import { CommitmentDossierDocument, CommitmentLinksDocument, type ClaimStatus } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'

/** Everything known of one commitment, its links included. */
export interface WholeDossier { readonly commitment: DossierCommitment; readonly links: readonly LinkEdge[] }

interface AskedDossiers { readonly dossiers: readonly WholeDossier[]; readonly error: Error | null; readonly again: () => void }

const live: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED']
const all: readonly ClaimStatus[] = [...live, 'REJECTED', 'WITHDRAWN']

/** The dossiers of some commitments, one after the other in their order, so that a long plan does not ask for everything at once. */
export function useDossiers(codes: readonly string[]): AskedDossiers {
  const client = useApolloClient()
  const { apiLanguage: language } = useStandpoint()
  const [params] = useSearchParams()
  const withRejected = params.get('rejected') === '1'
  const [dossiers, setDossiers] = useState<readonly WholeDossier[]>([])
  const [error, setError] = useState<Error | null>(null)
  const [attempt, setAttempt] = useState(0)
  const key = codes.join(' ')
  useEffect(() => {
    let current = true
    const fetchOne = async (code: string): Promise<readonly WholeDossier[]> => {
      const [{ data }, { data: linked }] = await Promise.all([
        client.query({ query: CommitmentDossierDocument, variables: { code, language } }),
        client.query({ query: CommitmentLinksDocument, variables: { code, language, status: withRejected ? all : live, first: 100 } }),
      ])
      return data?.commitment ? [{ commitment: data.commitment, links: linked?.commitment?.links.edges ?? [] }] : []
    }
    const fetchAll = async (): Promise<void> => {
      const known: WholeDossier[] = []
      for (const code of key.split(' ').filter(Boolean)) {
        known.push(...(await fetchOne(code)))
        if (!current) return
        setDossiers([...known])
      }
    }
    fetchAll().catch((reason: Error) => { if (current) setError(reason) })
    return () => { current = false }
  }, [client, key, language, withRejected, attempt])
  return { dossiers, error, again: () => { setError(null); setAttempt(attempt + 1) } }
}
