import { createServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import express, { type ErrorRequestHandler } from 'express'
import { MaxIntrospectionDepthRule } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import type { Context } from '../reading/context.ts'
import type { Reader } from '../reading/reader.ts'
import { contextOf, requestIdOf } from './context.ts'
import { formatterOf } from './errors.ts'
import { exportRoutes } from './exports/export-routes.ts'
import { explorerRoutes } from './explorer.ts'
import { healthRoutes } from './health.ts'
import { costLimit, largestBody, mostTokens } from './limits.ts'
import { listenOn } from './port.ts'
import { OnlyQueriesRule } from './only-queries.ts'
import { readRevision } from './revision-extension.ts'
import { buildApiSchema } from './schema.ts'
import { securityHeaders } from './security.ts'

/** What the edge is made of. */
export interface ServerParts { readonly graph: Graph; readonly readers: readonly Reader[]; readonly explorer: string; readonly log: Logger; readonly host: string; readonly port: number }

/** A running server. */
export interface RunningServer { readonly address: string; stop(): Promise<void> }

/** Starts everything that answers HTTP, on one port. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const app = express()
  const http = createServer(app)
  const schema = buildApiSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    // The hub ends in its own order: server, driver, database.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    validationRules: [MaxIntrospectionDepthRule, OnlyQueriesRule],
    formatError: formatterOf(parts.log),
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http }), costLimit(schema), readRevision],
  })
  await apollo.start()
  app.disable('x-powered-by')
  app.use((request, response, next) => {
    response.set('x-request-id', requestIdOf(request))
    next()
  })
  app.use(securityHeaders(), compression(), healthRoutes(parts.graph))
  app.use('/graphql', express.json({ limit: largestBody }), expressMiddleware(apollo, { context: ({ req }) => contextOf(parts.graph, parts.readers, req) }))
  app.use(exportRoutes(parts), explorerRoutes(parts.explorer))
  app.use(lastResort(parts.log))
  const address = await listenOn(http, parts.host, parts.port)
  return { address, stop: () => apollo.stop() }
}

/** Answers what went wrong before or beside GraphQL, as JSON. */
const lastResort = (log: Logger): ErrorRequestHandler => (error: { status?: number; message?: string }, _request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error.status ?? 500
  if (status >= 500) log.error({ err: error }, 'a request failed')
  response.status(status).json({ errors: [{ message: status >= 500 ? 'Something went wrong on our side.' : (error.message ?? 'The request could not be read.'), extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] })
}
