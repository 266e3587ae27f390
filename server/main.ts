import { resolve } from 'node:path'
import { pino } from 'pino'
import { readers } from './compose.ts'
import { readConfig } from './config.ts'
import { connect } from './graph/graph.ts'
import { openGraph } from './graph/local/open-graph.ts'
import { expectedEnd } from './graph/trouble.ts'
import { firstOverlap } from './first-overlap.ts'
import { warmSearch } from './explore/search/search.store.ts'
import { warm, warmRest } from './reading/warm.ts'
import { requestId } from './http/request-id.ts'
import { requireFreePort } from './http/port.ts'
import { startServer } from './http/server.ts'
import { prepareGraph } from './prepare-graph.ts'
import { sentenceModelOf } from './sentence-model.ts'
import { Refusal, refusalCodes } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Starts the hub: database, schema, seeds, server; ends when told to, or when its database is gone for good. */
async function main(): Promise<void> {
  const config = readConfig()
  const signals = listenToSignals()
  await requireFreePort(config.host, config.port)
  const database = await openGraph(config, say)
  const graph = connect(database)
  try {
    await prepareGraph(graph, say, config.seeds)
    const log = pino({ level: 'warn', mixin: () => ({ requestId: requestId() }) })
    const model = sentenceModelOf(config.home, log)
    await firstOverlap(graph, say).catch((error: unknown) => log.warn({ err: error }, 'the first run of computed overlap failed; start it with npm run overlap'))
    say('having the database plan what every page asks ...')
    await warm(graph, readers)
    const server = await startServer({ graph, readers, explorer: resolve('.build/client'), log, host: config.host, port: config.port, embedder: model.embedder })
    const told = signals.fromNowOn()
    process.stdout.write(`\nVerband is ready: ${server.address}\n`)
    model.load()
    void warmSearch(graph).then(() => warmRest(graph, readers)).catch(() => undefined)
    const fault = await Promise.race([told, database.gone])
    say('stopping ...')
    await server.stop()
    await model.stop()
    if (fault) throw fault
  } finally {
    await graph.close()
    await database.stop()
  }
}

/**
 * While the hub starts, a signal ends the process at once: a kill leaves nothing half, and the managed Neo4j is told on exit. Once it serves, a signal has
 * it stop in order; asked again it goes on stopping, since npm hands a terminal's Ctrl-C on and it comes twice.
 */
function listenToSignals() {
  let onSignal: () => void = () => process.exit(130)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal())
  return { fromNowOn: () => new Promise<void>((stop) => { onSignal = stop }) }
}

main().then(
  () => process.exit(0),
  (thrown: unknown) => {
    const error = expectedEnd(thrown)
    if (error instanceof Refusal) say(`\n${error.message}`)
    else say(`\nSomething went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    process.exit(error instanceof Refusal ? refusalCodes[error.code] : 1)
  },
)
