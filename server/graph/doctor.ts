import file from './doctor.cypher?raw'
import type { Graph } from './graph.ts'
import { brokenInvariants, invariants } from './invariants.ts'
import { migrateStatements } from './migrate.ts'
import { migrations } from './migrations.ts'
import { readCypher } from './statement.ts'

const cypher = readCypher('doctor', file)
export const doctorStatements = { version: cypher.statement('version'), indexes: cypher.statement('indexes'), counts: cypher.statement('counts') }

/** One thing looked at: what was found and, where it is not well, what to do. */
export interface Check { readonly name: string; readonly well: boolean; readonly found: string; readonly advice?: string }

const oldest = [5, 26] as const
const enoughDisk = 500_000_000

/** Looks at a database: version, schema, indexes, invariants, what is in it, and the disk. */
export async function doctorReport(graph: Graph, uri: string, freeBytes: number | null): Promise<readonly Check[]> {
  await graph.verify()
  return [{ name: 'connection', well: true, found: uri }, await version(graph), await schema(graph), await indexes(graph), await rules(graph), await counts(graph), disk(freeBytes)]
}

async function version(graph: Graph): Promise<Check> {
  const [row] = await graph.read(doctorStatements.version)
  const [major = 0, minor = 0] = String(row?.version).split('.').map(Number)
  const well = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return { name: 'version', well, found: `Neo4j ${String(row?.version)} ${String(row?.edition)}`, advice: `Expected Neo4j ${oldest.join('.')} or later; upgrade the database.` }
}

async function schema(graph: Graph): Promise<Check> {
  const applied = (await graph.read(migrateStatements.applied)).map((row) => row.number as number)
  const missing = migrations.filter((migration) => !applied.includes(migration.number))
  const found = missing.length === 0 ? `all ${migrations.length} migrations applied` : `missing: ${missing.map(({ number, name }) => `${number} ${name}`).join(', ')}`
  return { name: 'schema', well: missing.length === 0, found, advice: 'Start the hub once (npm start); it applies what is missing.' }
}

async function indexes(graph: Graph): Promise<Check> {
  const rows = await graph.read(doctorStatements.indexes)
  const asleep = rows.filter((row) => row.state !== 'ONLINE')
  return { name: 'indexes', well: asleep.length === 0, found: asleep.length === 0 ? `all ${rows.length} online` : asleep.map((row) => `${String(row.name)} ${String(row.state)}`).join(', '), advice: 'Wait until they are populated; a FAILED one: drop it and start the hub, which makes it again.' }
}

async function rules(graph: Graph): Promise<Check> {
  // A large graph takes longer than a reader may wait.
  const broken = await brokenInvariants({ read: (statement, parameters) => graph.alone(statement, parameters) })
  const found = broken.length === 0 ? `all ${invariants.length} hold` : broken.map(({ name, rows }) => `${name}, e.g. ${JSON.stringify(rows[0])}`).join('; ')
  return { name: 'invariants', well: broken.length === 0, found, advice: 'Each query is schema/neo4j/invariants/NAME.cypher and lists what breaks it. Restore a backup, or load into an empty database.' }
}

async function counts(graph: Graph): Promise<Check> {
  const rows = (await graph.read(doctorStatements.counts)).filter((row) => (row.number as number) > 0)
  return { name: 'contents', well: true, found: rows.map((row) => `${String(row.label)} ${String(row.number)}`).join(', ') || 'nothing yet' }
}

function disk(freeBytes: number | null): Check {
  if (freeBytes === null) return { name: 'disk', well: true, found: 'not known from here' }
  return { name: 'disk', well: freeBytes > enoughDisk, found: `${(freeBytes / 1e9).toFixed(1)} GB free`, advice: `Expected at least ${enoughDisk / 1e9} GB free beside the managed folder; make room.` }
}
