// Loads seeds in a process of its own, up to a statement: there it tells so and waits for its end.
// Arguments: the database as JSON, the folder of seeds, the name of the statement, and which time it is to be sent.
import { runnerImport } from 'vite'

const [database, seeds, name, time] = process.argv.slice(2)
const { module: program } = await runnerImport('./tests/ingest/loader.ts', { configFile: false, logLevel: 'silent' })
await program.loadUpTo(JSON.parse(database), seeds, name, Number(time), () => process.stdout.write('there\n'))
