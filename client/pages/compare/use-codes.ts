import { useSearchParams } from 'react-router'

/** How many commitments stand side by side at the most. */
export const mostCompared = 4

/** The codes of the address, in capitals, each once; and a way to change them. */
export function useCodes(): readonly [readonly string[], (codes: readonly string[]) => void] {
  const [params, setParams] = useSearchParams()
  const codes = [...new Set((params.get('codes') ?? '').toUpperCase().split(',').map((code) => code.trim()).filter(Boolean))].slice(0, mostCompared)
  const set = (next: readonly string[]): void =>
    setParams((now) => {
      if (next.length > 0) now.set('codes', next.join(','))
      else now.delete('codes')
      return now
    }, { preventScrollReset: true })
  return [codes, set]
}
