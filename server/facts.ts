import { createReadStream } from 'node:fs'
import { factsTable } from './ingest/dataset/facts-table.ts'
import { sayOnTerminal as say } from './shared/say.ts'

/** Writes a table of the facts in an extract of OGP's dataset, without running text, to standard output; it is how seeds/dataset/commitments.csv was made. */
async function main(): Promise<number> {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    say('Expected the path of an extract of the dataset: npm run facts -- FILE > seeds/dataset/commitments.csv')
    return 2
  }
  process.stdout.write(await factsTable(createReadStream(file)))
  return 0
}

main().then(
  (code) => { process.exitCode = code },
  (error: unknown) => {
    say(`This file was not understood: ${String(error)}`)
    process.exitCode = 2
  },
)
