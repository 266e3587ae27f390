import { useSearchParams } from 'react-router'
import type { PeerFilter } from './peers.ts'

/** What is asked of the municipalities, and in which form it is shown; all of it stands in the address. */
export interface PeerState extends PeerFilter {
  readonly practice: string | null
  readonly topic: string | null
  /** The municipality that peers are looked for; those that share most with it come first. */
  readonly body: string | null
  readonly asTable: boolean
}

const names = ['practice', 'topic', 'for', 'province', 'q', 'ended', 'view'] as const
type Name = (typeof names)[number]

/** Reads what is asked from the address; practices and topics stand there without their prefix. */
function stateOf(params: URLSearchParams): PeerState {
  const idOf = (name: 'practice' | 'topic'): string | null => (params.get(name) ? `${name}:${params.get(name)}` : null)
  return {
    practice: idOf('practice'), topic: idOf('topic'), body: params.get('for') ? `municipality:${params.get('for')}` : null, province: params.get('province'), text: params.get('q') ?? '',
    ended: params.get('ended') === '1', asTable: params.get('view') === 'table',
  }
}

/** What is asked, and a way to change one part of it; what is typed replaces the entry in the history. */
export function usePeerState(): readonly [PeerState, (name: Name, value: string) => void, () => void] {
  const [params, setParams] = useSearchParams()
  const set = (name: Name, value: string): void =>
    setParams((now) => {
      if (value) now.set(name, value)
      else now.delete(name)
      return now
    }, { replace: name === 'q', preventScrollReset: true })
  const clear = (): void => setParams((now) => { for (const name of names) if (name !== 'view') now.delete(name); return now }, { preventScrollReset: true })
  return [stateOf(params), set, clear]
}
