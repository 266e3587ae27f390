import { pino } from 'pino'
import { readers } from '../../server/compose.ts'
import type { Graph } from '../../server/graph/graph.ts'
import type { Statement } from '../../server/graph/statement.ts'
import { startServer } from '../../server/http/server.ts'
import type { TextEmbedder } from '../../server/reading/context.ts'

/** An error of an answer, as a client sees it. */
export interface ToldError { readonly message: string; readonly extensions: { readonly code: string }; readonly path?: readonly (string | number)[] }
/** An answer, as a client sees it. */
export interface Answer<T> { readonly status: number; readonly data?: T | null; readonly errors?: readonly ToldError[]; readonly extensions?: { readonly revision?: number } }

export type Variables = Readonly<Record<string, unknown>>

/** A hub over a graph, asked as clients ask it: over HTTP. */
export interface AskedHub {
  readonly address: string
  /** The data of an answer that has to come without errors. */
  ask<T>(operation: string, variables?: Variables): Promise<T>
  /** The whole answer, whatever it is. */
  answer<T>(operation: string, variables?: Variables, path?: string): Promise<Answer<T>>
  /** The statements that the last question came to. */
  readonly statements: () => readonly Statement[]
  readonly logged: () => string
  stop(): Promise<void>
}

/** Serves a graph as the hub serves it, with a sentence model or without one, counting what is read from it. */
export async function askedHub(graph: Graph, embedder: TextEmbedder | null = null): Promise<AskedHub> {
  const read: Statement[] = []
  const log: string[] = []
  const counted: Graph = { ...graph, read: (statement, parameters) => (read.push(statement), graph.read(statement, parameters)) }
  const server = await startServer({ graph: counted, readers, explorer: '.build/client', log: pino({ level: 'error' }, { write: (line) => void log.push(line) }), embedder: () => embedder, host: '127.0.0.1', port: 0 })
  const answer = async <T>(query: string, variables?: Variables, path = '/graphql'): Promise<Answer<T>> => {
    read.length = 0
    const response = await fetch(`${server.address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
    return { status: response.status, ...((await response.json()) as Omit<Answer<T>, 'status'>) }
  }
  return {
    address: server.address, answer, stop: () => server.stop(), statements: () => [...read], logged: () => log.join(''),
    ask: async <T>(operation: string, variables?: Variables) => {
      const { data, errors } = await answer<T>(operation, variables)
      if (errors || !data) throw new Error(`expected an answer without errors, got ${JSON.stringify(errors, null, 2)}`)
      return data
    },
  }
}
