import { randomUUID } from 'node:crypto'
import type { Request } from 'express'
import { headOf } from '../concepts/revision/revision.ts'
import type { Graph } from '../graph/graph.ts'
import type { Context } from '../reading/context.ts'
import type { Reader } from '../reading/reader.ts'
import { readingOf } from '../reading/request.ts'

/** Opens the context of one operation: all of it is read as of the revision that was the newest when it began. */
export async function contextOf(graph: Graph, readers: readonly Reader[], request: Request): Promise<Context> {
  return { requestId: requestIdOf(request), reading: readingOf(graph, readers, await headOf(graph)) }
}

/** The id under which a request is logged: the caller's own, where it is harmless, else a new one. */
export function requestIdOf(request: Pick<Request, 'get'>): string {
  const given = request.get('x-request-id')
  return given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}
