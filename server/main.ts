import { resolve } from 'node:path'
import { pino } from 'pino'
import { readers } from './compose.ts'
import { readConfig } from './config.ts'
import { connect } from './graph/graph.ts'
import { openGraph } from './graph/local/open-graph.ts'
import { warm } from './reading/warm.ts'
import { requireFreePort } from './http/port.ts'
import { startServer } from './http/server.ts'
import { prepareGraph } from './prepare-graph.ts'
import { Refusal, refusalCodes } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Starts the hub: database, schema, seeds, server; ends when told to, or when its database is gone for good. */
async function main(): Promise<void> {
  const config = readConfig()
  const told = toldToStop()
  await requireFreePort(config.host, config.port)
  const database = await openGraph(config, say)
  const graph = connect(database)
  try {
    await prepareGraph(graph, say)
    await warm(graph, readers)
    const server = await startServer({ graph, readers, explorer: resolve('.build/client'), log: pino({ level: 'warn' }), host: config.host, port: config.port })
    process.stdout.write(`\nVerband is ready: ${server.address}\n`)
    const fault = await Promise.race([told, database.gone])
    say('stopping ...')
    await server.stop()
    if (fault) throw fault
  } finally {
    await graph.close()
    await database.stop()
  }
}

/** Resolves when the process is asked to stop. Asked again it goes on stopping: npm hands a terminal's Ctrl-C on, so it comes twice. */
function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop())
  })
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof Refusal) say(`\n${error.message}`)
    else say(`\nSomething went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    process.exit(error instanceof Refusal ? refusalCodes[error.code] : 1)
  },
)
