import { useSearchParams } from 'react-router'

/** Between what, how far, and in which form; all of it stands in the address. */
export interface PathState { readonly from: string | null; readonly to: string | null; readonly longest: number; readonly asTable: boolean }

/** How many steps a reader can ask for. */
export const lengths = [2, 3, 4, 5, 6] as const
const usual = 4

/** A code alone is a commitment's, as people write it. */
const idOf = (text: string | null): string | null => (!text ? null : text.includes(':') ? text : `commitment:${text.toUpperCase()}`)

/** What is asked, and a way to change it. */
export function usePathState(): readonly [PathState, (change: Readonly<Record<string, string | null>>) => void] {
  const [params, setParams] = useSearchParams()
  const longest = Number(params.get('longest'))
  const state = { from: idOf(params.get('from')), to: idOf(params.get('to')), longest: lengths.find((length) => length === longest) ?? usual, asTable: params.get('view') === 'table' }
  const change = (values: Readonly<Record<string, string | null>>): void =>
    setParams((now) => {
      for (const [name, value] of Object.entries(values)) {
        if (value) now.set(name, value)
        else now.delete(name)
      }
      return now
    }, { preventScrollReset: true })
  return [state, change]
}
