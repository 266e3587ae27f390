import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { csv, row, sampleFile, sampleIsHere } from '../ingest/dataset/csv.ts'
import type { GraphSettings } from '../../server/graph/settings.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { peakMemory } from './measure.ts'

type Cells = Readonly<Record<string, string>>

/** Rows of the dataset: those of the sample where it is at hand, else made-up ones; of a second turn with codes, plans and members of their own. */
export async function datasetOf(turns: number): Promise<readonly Cells[]> {
  const rows = sampleIsHere ? (parse(await readFile(sampleFile, 'utf8'), { columns: true, bom: true }) as readonly Cells[]) : Array.from({ length: 330 }, (_, at) => row({
    'Commitment Unique Identifier': `UT${String(at).padStart(4, '0')}`, 'Short Title': `Open the archive ${at}`, 'Full Text': 'The archive opens its doors. '.repeat(80), 'Lead Institution': `Ministry of Justice; Office ${at % 40}`, Specificity: 'High', 'Open Data': '1',
  }))
  return Array.from({ length: turns }, (_, turn) => (turn === 0 ? rows : rows.map((cells) => again(cells, 'XYZ'[turn - 1]!)))).flat()
}

const again = (cells: Cells, letter: string): Cells => ({
  ...cells, 'Commitment Unique Identifier': `${letter}${cells['Commitment Unique Identifier']}`, 'Action Plan ID': cells['Action Plan ID']!.replace('AP_', `AP_${letter}`), 'Country/Locality': `${cells['Country/Locality']} ${letter}`, 'Cluster Commitment ID(s)': 'NA',
})

/** What an import took: milliseconds, megabytes at most. */
export interface Import { readonly rows: number; readonly time: number; readonly memory: number }

/** Imports rows with the built command into a database, and watches it. */
export async function importOf(database: GraphSettings, rows: readonly Cells[], folder: string): Promise<Import> {
  const file = join(folder, 'rows.csv')
  await writeFile(file, csv(rows))
  const { uri, username, password, database: name } = database
  const env = { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name, VERBAND_SEEDS: leanSeeds() }
  const began = performance.now()
  const child = spawn(process.execPath, ['--max-old-space-size=250', '.build/server/ingest.js', file], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => void said.push(chunk.toString()))
  let code: unknown
  const memory = await peakMemory(child.pid!, async () => { [code] = await once(child, 'close') })
  if (code !== 0 && code !== 1) throw new Error(`the import ended with ${String(code)}:\n${said.join('')}`)
  return { rows: rows.length, time: performance.now() - began, memory }
}
