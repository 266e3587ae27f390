// Reads a folder in a process of its own, up to a statement: there it tells so and waits for its end.
// Arguments: the database as JSON, the folder, and before which statement it is to wait.
import { runnerImport } from 'vite'

const [database, folder, time] = process.argv.slice(2)
const { module: program } = await runnerImport('./tests/ingest/ingesting.ts', { configFile: false, logLevel: 'silent' })
await program.ingestUpTo(JSON.parse(database), folder, Number(time), () => process.stdout.write('there\n'))
