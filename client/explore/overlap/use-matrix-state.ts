import { useSearchParams } from 'react-router'
import type { Pair } from './pairs.ts'

/** What of the matrix is chosen, and in which form it is shown; both live in the address. */
export function useMatrixState(pairs: readonly Pair[]) {
  const [params, setParams] = useSearchParams()
  const [one, other] = (params.get('cell') ?? '').split('~')
  const put = (name: string, value: string | null): void =>
    setParams((now) => { if (value) now.set(name, value); else now.delete(name); return now }, { replace: name === 'cell', preventScrollReset: true })
  return {
    chosen: pairs.find(({ a, b }) => (a.code === one && b.code === other) || (a.code === other && b.code === one)),
    choose: ({ key }: Pair) => put('cell', key),
    asTable: params.get('view') === 'table',
    showAs: (form: 'matrix' | 'table') => put('view', form === 'table' ? 'table' : null),
  }
}
