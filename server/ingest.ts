import { readConfig } from './config.ts'
import { connect } from './graph/graph.ts'
import { joinGraph } from './graph/local/open-graph.ts'
import { expectedEnd } from './graph/trouble.ts'
import { type Asked, readArguments, usage } from './ingest/command/arguments.ts'
import { ingestFiles } from './ingest/command/ingest-files.ts'
import { inputFiles } from './ingest/command/input-files.ts'
import { exitCodes, type Report } from './ingest/command/report.ts'
import { inWords } from './ingest/command/words.ts'
import { prepareGraph } from './prepare-graph.ts'
import { readingTools } from './reading-tools.ts'
import { Refusal } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Of a fault of the program itself. */
const bug = 70

/** Reads files into the graph that the hub works on, whether it runs or not; the exit code says whether all, a part or nothing was read. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === null) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const config = readConfig()
  const files = await inputFiles(asked.paths, config.calledFrom, process.stdin)
  const database = await joinGraph(config, say)
  const graph = connect(database)
  try {
    await prepareGraph(graph, say, config.seeds)
    const report = await ingestFiles(graph, files, asked, readingTools, say)
    process.stdout.write(`${answer(report, asked)}\n`)
    return exitCodes[report.outcome]
  } finally {
    await graph.close()
    await database.stop()
  }
}

const answer = (report: Report, { json }: Asked): string => (json ? JSON.stringify(report, null, 2) : inWords(report))

// A kill leaves nothing half: what is recorded is recorded whole, and a managed Neo4j is told on exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

main().then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    const error = expectedEnd(thrown)
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ outcome: 'REFUSED', refused: error instanceof Refusal ? { code: error.code, message: error.message } : { code: 'BUG', message: String(error) } }, null, 2)}\n`)
    say(error instanceof Refusal ? error.message : `Something went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    process.exit(error instanceof Refusal ? exitCodes.REFUSED : bug)
  },
)
