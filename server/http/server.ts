import { createServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { MaxIntrospectionDepthRule } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import type { Context, TextEmbedder } from '../reading/context.ts'
import { openMemory } from '../reading/memory.ts'
import type { Reader } from '../reading/reader.ts'
import { askedByGet } from './asked-by-get.ts'
import { answerSize, countingLists } from './answer-size.ts'
import { contextOf } from './context.ts'
import { requestId, requestIdOf, requestNamed } from './request-id.ts'
import { formatterOf, told } from './errors.ts'
import { exportRoutes } from './exports/export-routes.ts'
import { explorerRoutes } from './explorer.ts'
import { healthRoutes } from './health.ts'
import { costLimit, largestBody, mostTokens } from './limits.ts'
import { listenOn } from './port.ts'
import { OnlyQueriesRule } from './only-queries.ts'
import { readRevision } from './revision-extension.ts'
import { metricsOf } from './metrics.ts'
import { buildApiSchema } from './schema.ts'
import { securityHeaders } from './security.ts'

/** What the edge is made of. */
export interface ServerParts { readonly graph: Graph; readonly readers: readonly Reader[]; readonly explorer: string; readonly log: Logger; /** The sentence model, once it is there. */ readonly embedder?: () => TextEmbedder | null; readonly host: string; readonly port: number }

/** A running server. */
export interface RunningServer { readonly address: string; stop(): Promise<void> }

/** Starts everything that answers HTTP, on one port. */
export async function startServer(given: ServerParts): Promise<RunningServer> {
  const metrics = metricsOf(given.graph)
  const parts = { ...given, graph: metrics.graph }
  const app = express()
  const http = createServer(app)
  const schema = countingLists(buildApiSchema())
  const memory = openMemory()
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
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: http }), ApolloServerPluginLandingPageDisabled(), costLimit(schema), answerSize, readRevision, metrics.errors],
  })
  await apollo.start()
  app.disable('x-powered-by')
  app.use(metrics.watch, namedRequests)
  app.use(securityHeaders(), compression(), healthRoutes(parts.graph), metrics.routes)
  app.get('/graphql', askedByGet)
  app.use('/graphql', express.json({ limit: largestBody }), expressMiddleware(apollo, { context: ({ req }) => contextOf({ graph: parts.graph, readers: parts.readers, memory, embedder: parts.embedder?.() ?? null }, req) }))
  app.use(exportRoutes(parts), explorerRoutes(parts.explorer))
  app.use(nothingThere, lastResort(parts.log))
  const address = await listenOn(http, parts.host, parts.port)
  return { address, stop: () => apollo.stop() }
}

/** Gives each request the id under which it is answered and, should it fail, logged. */
const namedRequests: RequestHandler = (request, response, next) => {
  requestNamed(requestIdOf(request), () => {
    response.set('x-request-id', requestId())
    next()
  })
}

const nothingThere: RequestHandler = (request, response) =>
  void response.status(404).json(told('NOT_FOUND', `There is no ${request.method} ${request.path.slice(0, 200)}. There is the explorer at /, /graphql (POST), /graphiql, files listed in /export/columns.json, /health/live, /health/ready and /metrics.`))

/** Answers what went wrong before or beside GraphQL, as JSON; an error that is not meant for others keeps its words to itself. */
const lastResort = (log: Logger): ErrorRequestHandler => (error: RequestError, request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error.status ?? 500
  if (status >= 500) log.error({ err: error }, 'a request failed')
  if (status === 404) return void nothingThere(request, response, next)
  response.status(status).json(status >= 500 ? told('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.') : refusalOf(error))
}

interface RequestError { readonly status?: number; readonly message?: string; readonly expose?: boolean; readonly type?: string; readonly limit?: number; readonly length?: number }

function refusalOf({ type, limit, length, expose, message }: RequestError) {
  if (type === 'entity.too.large') return told('REQUEST_TOO_LARGE', `Expected a request of at most ${limit} bytes, got ${length ?? 'more'}. Send less at once, or pass values as variables.`)
  return told('BAD_REQUEST', (expose && message) || 'The request could not be read.')
}
