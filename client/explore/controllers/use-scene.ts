import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { SurroundingsDocument, type ClaimStatus, type Language, type SurroundingsQueryVariables } from '../../generated/operations.ts'
import { useStandpoint } from '../../standpoint.ts'
import type { Asked } from '../../ui/answer.tsx'
import type { Expansion, GraphState } from '../model/graph-address.ts'
import { joinViews, onlyKind, type GraphView, type Scene } from '../model/scene.ts'

/** How many things one drawing holds at the most, before anything is opened further. */
export const sceneLimit = 100
const live: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED']
const all: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN']

/** How the surroundings of a state are asked for. */
export const surroundingsOf = ({ of, depth, withRejected }: Pick<GraphState, 'of' | 'depth' | 'withRejected'>, language: Language): SurroundingsQueryVariables =>
  ({ of, depth, status: withRejected ? all : live, limit: sceneLimit, language })

interface AskedScene extends Asked<GraphView> { readonly scene: Scene }

/** What was asked to be seen: the surroundings, and what was opened further. */
export function useScene(state: GraphState): AskedScene {
  const { apiLanguage } = useStandpoint()
  const { data, previousData, error, refetch } = useQuery(SurroundingsDocument, { variables: surroundingsOf(state, apiLanguage), skip: state.of.length === 0 })
  const view = (data ?? previousData)?.neighbourhood
  const opened = useExpansions(state, apiLanguage)
  const scene = useMemo(() => joinViews([...(view ? [view] : []), ...opened]), [view, opened])
  return { data: view, error, refetch, scene }
}

function useExpansions({ expansions, withRejected }: GraphState, language: Language): readonly Scene[] {
  const client = useApolloClient()
  const [scenes, setScenes] = useState<readonly Scene[]>([])
  const key = JSON.stringify([expansions, withRejected])
  useEffect(() => {
    const asked = JSON.parse(key) as readonly [readonly Expansion[], boolean]
    let current = true
    void Promise.all(asked[0].map(async ({ id, kind }) => {
      const { data } = await client.query({ query: SurroundingsDocument, variables: surroundingsOf({ of: [id], depth: 1, withRejected: asked[1] }, language) })
      return data ? onlyKind(data.neighbourhood, id, kind) : { nodes: [], edges: [] }
    })).then((found) => { if (current) setScenes(found) })
    return () => { current = false }
  }, [client, key, language])
  return scenes
}
