import { readConfig } from './config.ts'
import { connect } from './graph/graph.ts'
import { joinGraph } from './graph/local/open-graph.ts'
import { expectedEnd } from './graph/trouble.ts'
import { untilTold } from './graph/until-told.ts'
import { type Asked, readArguments, usage } from './ingest/command/arguments.ts'
import { ingestFiles } from './ingest/command/ingest-files.ts'
import { inputFiles } from './ingest/command/input-files.ts'
import { exitCodes, type Report } from './ingest/command/report.ts'
import { inWords } from './ingest/command/words.ts'
import { prepareGraph, requirePrepared } from './prepare-graph.ts'
import { readingTools } from './reading-tools.ts'
import { Refusal } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Of a fault of the program itself. */
const bug = 70
/** As shells count: 128 and the number of the signal. */
const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
/** Who is told to stop may end the statement under way and give back the lease, but not for longer, in milliseconds. */
const graceMilliseconds = 5_000

/** Reads files into the graph that the hub works on, whether it runs or not; the exit code says whether all, a part or nothing was read. */
async function main(told: AbortSignal): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === null) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const config = readConfig()
  const files = await orStopped(inputFiles(asked.paths, config.calledFrom, process.stdin), told)
  const database = await orStopped(joinGraph(config, say), told)
  const connected = connect(database)
  const graph = untilTold(connected, told)
  try {
    await (asked.dryRun ? requirePrepared(graph, say, config.seeds) : prepareGraph(graph, say, config.seeds))
    const report = await ingestFiles(graph, files, asked, readingTools, say)
    process.stdout.write(`${answer(report, asked)}\n`)
    return exitCodes[report.outcome]
  } finally {
    await connected.close()
    await database.stop()
  }
}

const answer = (report: Report, { json }: Asked): string => (json ? JSON.stringify(report, null, 2) : inWords(report))

/** Before the graph is open nothing has to be ended in order. */
const orStopped = <T>(work: Promise<T>, told: AbortSignal): Promise<T> =>
  Promise.race([work, new Promise<never>((_, stop) => told.addEventListener('abort', () => stop(told.reason as Error)))])

/** Says why nothing came of it, and ends; a managed Neo4j is told on exit. */
function refuse(thrown: unknown, code?: number): void {
  const error = expectedEnd(thrown)
  const refused = error instanceof Refusal
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ outcome: 'REFUSED', refused: refused ? { code: error.code, message: error.message } : { code: 'BUG', message: String(error) } }, null, 2)}\n`)
  say(refused ? error.message : `Something went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  process.exit(code ?? (refused ? exitCodes.REFUSED : bug))
}

/** Told to stop, by whichever signal came first; npm hands a terminal's Ctrl-C on, so that it comes twice. */
function listenToSignals(): { readonly told: AbortSignal; readonly code: () => number | undefined } {
  const stopping = new AbortController()
  let ending: number | undefined
  for (const [name, code] of Object.entries(signalCodes)) {
    process.on(name, () => {
      if (ending !== undefined) return
      ending = code
      stopping.abort(new Refusal('INTERRUPTED', `Stopped, since the command got ${name}. Nothing of the step under way was written, and what was written before is whole. Give the same files again: it goes on from there.`))
      setTimeout(() => refuse(stopping.signal.reason, code), graceMilliseconds).unref()
    })
  }
  return { told: stopping.signal, code: () => ending }
}

const { told, code: codeOfSignal } = listenToSignals()
main(told).then((code) => process.exit(code), (thrown: unknown) => refuse(thrown, codeOfSignal()))
