import { setTimeout as pause } from 'node:timers/promises'
import { Router } from 'express'
import { headOf } from '../concepts/revision/revision.ts'
import type { Graph } from '../graph/graph.ts'

/** Who asks whether the hub is ready waits no longer than this, in milliseconds. */
const patience = 2_000

const tooLate = async (): Promise<never> => {
  await pause(patience, undefined, { ref: false })
  throw new Error(`no answer within ${patience} ms`)
}

/** Whether the process lives, and whether it can answer: the second asks the database. */
export function healthRoutes(graph: Graph): Router {
  const routes = Router()
  routes.get('/health/live', (_, response) => void response.json({ status: 'live' }))
  routes.get('/health/ready', async (_, response) => {
    try {
      response.json({ status: 'ready', revision: await Promise.race([headOf(graph), tooLate()]) })
    } catch {
      response.status(503).json({ status: 'not ready', reason: 'The database does not answer.' })
    }
  })
  return routes
}
