import type { Request } from 'express'
import { GraphQLError } from 'graphql'
import { asOf } from '../concepts/record/past.ts'
import { headOf } from '../concepts/revision/revision.ts'
import type { Graph } from '../graph/graph.ts'
import type { Context, TextEmbedder } from '../reading/context.ts'
import type { Memory } from '../reading/memory.ts'
import type { Reader } from '../reading/reader.ts'
import { readingOf } from '../reading/request.ts'
import { beforeBegun } from './errors.ts'

/** What the contexts of all operations share. */
export interface Standing { readonly graph: Graph; readonly readers: readonly Reader[]; readonly memory: Memory; readonly embedder: TextEmbedder | null }

/** Opens the context of one operation: all of it is read as of one revision, the newest when it began or the one that ?rev= names. */
export async function contextOf({ graph, readers, memory, embedder }: Standing, request: Pick<Request, 'query'>): Promise<Context> {
  const head = await headOf(graph).catch((error: unknown) => { throw beforeBegun(error) })
  const rev = revisionAsked(request.query.rev, head)
  return { reading: readingOf(rev < head ? asOf(graph, rev) : graph, readers, rev), memory, embedder }
}

/** The revision that an address asks for; none is the newest. */
export function revisionAsked(asked: unknown, head: number): number {
  if (asked === undefined || asked === '') return head
  const rev = typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? Number(asked) : Number.NaN
  if (rev >= 1 && rev <= head) return rev
  throw new GraphQLError(`Expected rev to be a revision from 1 to ${head}, got ${JSON.stringify(asked).slice(0, 40)}. Leave it out to read the newest.`, { extensions: { code: 'NO_SUCH_REVISION', http: { status: 400 } } })
}
