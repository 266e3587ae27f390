import { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { headOf, revisionByNumber } from '../../concepts/revision/revision.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Reader } from '../../reading/reader.ts'
import { readingOf } from '../../reading/request.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import { revisionAsked } from '../context.ts'
import { formatterOf } from '../errors.ts'
import { documentation, type ExportFile, exportFiles } from './export-file.ts'
import { ledOn } from './led-on.ts'
import { pinnedTo } from './pinned.ts'
import { type Provenance, provenanceOf } from './provenance.ts'
import { send } from './send.ts'

/** What exports are read from. */
export interface ExportParts { readonly graph: Graph; readonly readers: readonly Reader[]; readonly log: Logger }

/** Tables and graphs as files, for tools that cannot page: as long as they are, they take the same memory. */
export function exportRoutes(parts: ExportParts): Router {
  const routes = Router()
  for (const file of exportFiles) routes.get(`/export/${file.name}`, (request, response) => answer(parts, file, request, response))
  routes.get('/export/columns.json', (_, response) => void response.set('Cache-Control', 'no-cache').json(documentation))
  routes.use('/export', (request, response) => {
    const names = [...exportFiles.map(({ name }) => name), 'columns.json']
    response.status(404).json({ errors: [{ message: `There is no ${request.method} ${request.baseUrl}${request.path}. There is GET of ${names.map((name) => `/export/${name}`).join(', ')}.`, extensions: { code: 'NOT_FOUND' } }] })
  })
  routes.use(refusal(parts.log))
  return routes
}

async function answer({ graph, readers }: ExportParts, file: ExportFile, request: Request, response: Response): Promise<void> {
  const { values, texts } = file.asked(request.query)
  const rev = revisionAsked(request.query.rev, await headOf(graph))
  const now = await ledOn(graph, request.originalUrl, rev)
  if (now !== undefined) return response.redirect(301, now)
  const about = provenanceOf((await revisionByNumber(graph, rev)) ?? { number: rev, at: new Date(0) })
  const etag = `W/"${fingerprint([file.name, values, about, documentation])}"`
  response.set({ ETag: etag, 'Cache-Control': 'no-cache' })
  if (hasAlready(request, etag)) return void response.status(304).end()
  const headers = { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${fileName(file, values, about)}"`, 'Verband-Revision': String(rev) }
  if (request.method === 'HEAD') return void response.set(headers).end()
  await send(response, await texts(readingOf(pinnedTo(graph, rev), readers, rev), about), headers)
}

/**
 * Whether the client has this very file. Express would not say so to a client that sends Cache-Control: no-cache, as fetch does by itself beside If-None-Match;
 * but that asks caches on the way to come here, and here it is known.
 */
const hasAlready = (request: Request, etag: string): boolean => (request.get('if-none-match') ?? '').split(',').some((known) => known.trim() === etag || known.trim() === etag.slice(2))

/** The name to save it under: what it is, whether it is a part, of which revision. */
function fileName({ name }: ExportFile, values: Readonly<Record<string, unknown>>, { revision }: Provenance): string {
  const [stem, format] = name.split('.')
  return `verband-${stem}${Object.keys(values).length > 0 ? '-selection' : ''}-revision-${revision}.${format}`
}

const statusOf: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, NO_SUCH_REVISION: 400, QUERY_TIMEOUT: 504, DATABASE_UNAVAILABLE: 503, HUB_BUSY: 503 }

/** Says in words what an export was refused for, as the API does. */
const refusal = (log: Logger): ErrorRequestHandler => (error, _request, response, _next) => {
  const { message, extensions } = formatterOf(log)(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error)
  if (response.headersSent) return void response.destroy()
  const code = String(extensions?.code)
  response.removeHeader('ETag')
  response.status(statusOf[code] ?? 500).json({ errors: [{ message, extensions: { code } }] })
}
