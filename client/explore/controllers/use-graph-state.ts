import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { graphStateOf, writeGraphState, type GraphState } from '../model/graph-address.ts'

/** The state of the graph view, which lives in the address, and the way to change it. Selecting does not fill the history; everything else can be gone back from. */
export function useGraphState(): readonly [GraphState, (change: Partial<GraphState>) => void] {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => graphStateOf(params), [params])
  const change = useCallback(
    (changed: Partial<GraphState>) =>
      setParams((now) => writeGraphState(now, { ...graphStateOf(now), ...changed }), { replace: 'selected' in changed, preventScrollReset: true }),
    [setParams],
  )
  return [state, change]
}
