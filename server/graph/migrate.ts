import { Refusal } from '../shared/refusal.ts'
import type { Graph } from './graph.ts'
import migrateFile from './migrate.cypher?raw'
import { type Migration, migrations } from './migrations.ts'
import { readCypher } from './statement.ts'

const cypher = readCypher('migrate', migrateFile)

/** Statements of this file, for the check that explains them all. */
export const migrateStatements = { prepare: cypher.statement('prepare'), applied: cypher.statement('applied'), note: cypher.statement('note'), awaitIndexes: cypher.statement('awaitIndexes') }

interface Applied { readonly number: number; readonly name: string; readonly checksum: string }

/**
 * Brings a database to the schema of this program. Every command may run twice, so a kill between command and note does no harm.
 * Returns the numbers applied now.
 */
export async function migrate(graph: Graph, say: (line: string) => void = () => {}): Promise<readonly number[]> {
  await graph.alone(migrateStatements.prepare)
  const missing = await missingMigrations(graph)
  for (const migration of missing) {
    say(`schema ${migration.number}: ${migration.name}`)
    for (const [index, text] of migration.commands.entries()) await graph.alone({ name: `migration.${migration.number}.${index + 1}`, text })
    await graph.alone(migrateStatements.note, { number: migration.number, name: migration.name, checksum: migration.checksum })
  }
  if (missing.length > 0) await graph.alone(migrateStatements.awaitIndexes)
  return missing.map((migration) => migration.number)
}

/** What a database lacks of the schema of this program; refused where it has another one. */
export async function missingMigrations(graph: Pick<Graph, 'read'>): Promise<readonly Migration[]> {
  const applied = (await graph.read(migrateStatements.applied)) as unknown as readonly Applied[]
  refuseUnknown(applied)
  return migrations.filter((migration) => !applied.some((a) => a.number === migration.number))
}

function refuseUnknown(applied: readonly Applied[], known: readonly Migration[] = migrations): void {
  const newest = known.at(-1)?.number ?? 0
  const newer = applied.find((a) => a.number > newest)
  if (newer)
    throw new Refusal('NEWER_SCHEMA', `This program knows the database schema up to number ${newest}, but the database has number ${newer.number} (${newer.name}). Start the newer program that made it, or give this one a database of its own (NEO4J_URI, VERBAND_HOME).`)
  const changed = applied.find((a) => known.some((k) => k.number === a.number && k.checksum !== a.checksum))
  if (changed)
    throw new Refusal('CHANGED_SCHEMA', `Migration ${changed.number} (${changed.name}) was applied with another text than this program has. Migrations are only ever added: restore its file, or use a database of its own.`)
}
