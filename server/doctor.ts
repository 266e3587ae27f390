import { statfs } from 'node:fs/promises'
import { readConfig } from './config.ts'
import { doctorReport } from './graph/doctor.ts'
import { connect } from './graph/graph.ts'
import { joinGraph } from './graph/local/open-graph.ts'
import { expectedEnd } from './graph/trouble.ts'
import { Refusal, refusalCodes } from './shared/refusal.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Looks at a database and its surroundings, says what is found and what to do; exit code 0 when all is well, 1 when not. */
async function main(): Promise<number> {
  const config = readConfig()
  const database = await joinGraph(config, say)
  const graph = connect(database)
  try {
    const checks = await doctorReport(graph, database.uri, await freeBytes(config.home))
    for (const { well, name, found, advice } of checks) process.stdout.write(`${well ? 'ok   ' : 'FAULT'} ${name}: ${found}${well || !advice ? '' : `\n      ${advice}`}\n`)
    return checks.every((check) => check.well) ? 0 : 1
  } finally {
    await graph.close()
    await database.stop()
  }
}

/** Space left where the managed folder is; null where it cannot be told. */
const freeBytes = (home: string): Promise<number | null> => statfs(home).then(({ bavail, bsize }) => bavail * bsize, () => null)

main().then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    const error = expectedEnd(thrown)
    say(error instanceof Refusal ? error.message : `Something went wrong that should not: ${String(error)}`)
    process.exit(error instanceof Refusal ? refusalCodes[error.code] : 1)
  },
)
