// The command as it is run, without being built first.
import { runnerImport } from 'vite'

await runnerImport('./server/ingest.ts', { configFile: false, logLevel: 'silent' })
