import { Router } from 'express'
import { headOf } from '../concepts/revision/revision.ts'
import type { Graph } from '../graph/graph.ts'

/** Whether the process lives, and whether it can answer: the second asks the database. */
export function healthRoutes(graph: Graph): Router {
  const routes = Router()
  routes.get('/health/live', (_, response) => void response.json({ status: 'live' }))
  routes.get('/health/ready', async (_, response) => {
    try {
      response.json({ status: 'ready', revision: await headOf(graph) })
    } catch {
      response.status(503).json({ status: 'not ready', reason: 'The database does not answer.' })
    }
  })
  return routes
}
