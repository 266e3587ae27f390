import { useApolloClient } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { ClaimStatus } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import { fetchDossier, type WholeDossier } from './fetch-dossier.ts'

interface Fetched {
  readonly dossiers: readonly WholeDossier[]
  /** Codes of the plan that the graph has no commitment for, at the revision that is read. */
  readonly absent: readonly string[]
  readonly error: Error | null
}

const live: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED']
const all: readonly ClaimStatus[] = [...live, 'REJECTED', 'WITHDRAWN']
const nothing: Fetched = { dossiers: [], absent: [], error: null }

/** The dossiers of some commitments, one after the other in their order, so that a long plan does not ask for everything at once. */
export function useDossiers(codes: readonly string[]): Fetched & { readonly again: () => void } {
  const client = useApolloClient()
  const { apiLanguage: language } = useStandpoint()
  const [params] = useSearchParams()
  const status = params.get('rejected') === '1' ? all : live
  const [attempt, setAttempt] = useState(0)
  const key = codes.join(' ')
  const question = useMemo(() => ({ client, codes: key.split(' ').filter(Boolean), language, status, attempt }), [client, key, language, status, attempt])
  const [answer, setAnswer] = useState({ question, fetched: nothing })
  useEffect(() => {
    let current = true
    const fetchAll = async (): Promise<void> => {
      let fetched = nothing
      const tell = (more: Partial<Fetched>): void => { fetched = { ...fetched, ...more }; if (current) setAnswer({ question, fetched }) }
      try {
        for (const code of question.codes) {
          const dossier = await fetchDossier(question.client, { ...question, code })
          if (!current) return
          tell(dossier ? { dossiers: [...fetched.dossiers, dossier] } : { absent: [...fetched.absent, code] })
        }
      } catch (error) {
        tell({ error: error as Error })
      }
    }
    void fetchAll()
    return () => { current = false }
  }, [question])
  // What was fetched for another language or revision is no answer to this question.
  return { ...(answer.question === question ? answer.fetched : nothing), again: () => setAttempt(attempt + 1) }
}
