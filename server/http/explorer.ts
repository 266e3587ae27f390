import { join } from 'node:path'
import express, { Router } from 'express'

/**
 * Serves the built explorer: files as they are, every other page address as the explorer itself.
 * The folder is given as root: express does not serve a whole path in which a folder's name begins with a dot, and .build does.
 */
export function explorerRoutes(folder: string): Router {
  const routes = Router()
  const page = (file: string) => (_: express.Request, response: express.Response) => response.sendFile(file, { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } })
  routes.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }))
  routes.use(express.static(folder, { index: false, maxAge: '1h' }))
  routes.get('/graphiql', page('graphiql.html'))
  routes.get(/^(?!\/(graphql|export|health|metrics)(\/|$)).*/, page('index.html'))
  return routes
}
