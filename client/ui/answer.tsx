import type { ReactNode } from 'react'
import { Failed } from './failed.tsx'
import { Waiting } from './waiting.tsx'

/** As much of a query's result as it takes to show it. */
export interface Asked<Data> {
  readonly data: Data | undefined
  readonly error?: { readonly message: string } | undefined
  readonly refetch: () => unknown
}

interface AnswerProps<Data> {
  readonly asked: Asked<Data>
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/** Shows what was asked for once it is there; till then that it comes, or why it does not. */
export function Answer<Data>({ asked, lines, children }: AnswerProps<Data>) {
  if (asked.data) return children(asked.data)
  if (asked.error) return <Failed detail={asked.error.message} onRetry={() => void asked.refetch()} />
  return <Waiting lines={lines ?? 3} />
}
