import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Request } from 'express'

const current = new AsyncLocalStorage<string>()

/** Runs what answers a request under its id. */
export const requestNamed = (id: string, work: () => void): void => current.run(id, work)

/** The id of the request that is being answered. */
export const requestId = (): string => current.getStore() ?? 'none'

/** The id for a request: the caller's own, where it is harmless, else a new one. */
export function requestIdOf(request: Pick<Request, 'get'>): string {
  const given = request.get('x-request-id')
  return given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}
