import type { ApolloServerPlugin } from '@apollo/server'
import { type RequestHandler, Router } from 'express'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { headOf } from '../concepts/revision/revision.ts'
import type { Graph } from '../graph/graph.ts'

/** What a hub tells of itself to who runs it, in the text format of Prometheus. */
export interface Metrics {
  /** GET /metrics. */
  readonly routes: Router
  /** Times every request. */
  readonly watch: RequestHandler
  /** Counts the errors of answers by their codes. */
  readonly errors: ApolloServerPlugin
  /** The same database, its statements timed. */
  readonly graph: Graph
}

/** Opens the measuring of one hub. Labels are names of ours alone: nothing that somebody asked becomes one. */
export function metricsOf(graph: Graph): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({ name: 'verband_http_request_seconds', help: 'Time from a request to the end of its answer.', labelNames: ['part', 'status'], buckets: [0.01, 0.05, 0.2, 1, 5, 20], registers: [registry] })
  const statements = new Histogram({ name: 'verband_statement_seconds', help: 'Time of reading statements in the database, waiting included.', labelNames: ['statement'], buckets: [0.01, 0.1, 1, 10], registers: [registry] })
  const errors = new Counter({ name: 'verband_graphql_errors_total', help: 'Errors in answers, by code.', labelNames: ['code'], registers: [registry] })
  new Gauge({ name: 'verband_revision', help: 'The newest revision of the graph.', registers: [registry], async collect() { this.set(await headOf(graph).catch(() => Number.NaN)) } })
  return {
    routes: Router().get('/metrics', async (_, response) => void response.type(registry.contentType).send(await registry.metrics())),
    watch: watching(requests),
    errors: counting(errors),
    graph: { ...graph, read: (statement, parameters) => { const end = statements.startTimer({ statement: statement.name }); return graph.read(statement, parameters).finally(end) } },
  }
}

const parts = new Set(['graphql', 'export', 'health', 'metrics', 'assets'])

const watching = (requests: Histogram<'part' | 'status'>): RequestHandler => (request, response, next) => {
  const end = requests.startTimer()
  const first = request.path.split('/')[1] ?? ''
  // Also one whose client left before the answer came.
  response.once('close', () => end({ part: parts.has(first) ? first : 'explorer', status: String(response.statusCode) }))
  next()
}

const counting = (errors: Counter<'code'>): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === 'single') for (const { extensions } of body.singleResult.errors ?? []) errors.inc({ code: typeof extensions?.code === 'string' ? extensions.code : 'NONE' })
    },
  }),
})
