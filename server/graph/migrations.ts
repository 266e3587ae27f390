import { createHash } from 'node:crypto'

/** One numbered file of schema/neo4j/migrations. */
export interface Migration { readonly number: number; readonly name: string; readonly checksum: string; readonly commands: readonly string[] }

const files: Record<string, string> = import.meta.glob('../../schema/neo4j/migrations/*.cypher', { query: '?raw', import: 'default', eager: true })

/** All migrations this program knows, in their order. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, text]) => migrationOf(path.split('/').at(-1) ?? path, text))
  .sort((a, b) => a.number - b.number)

function migrationOf(file: string, text: string): Migration {
  const [, number, name] = /^(\d{3})-(.+)\.cypher$/.exec(file) ?? []
  if (!number || !name) throw new Error(`expected a migration named like 004-what-it-does.cypher, got ${file}`)
  const commands = text.replace(/^\/\/.*$/gm, '').split(';').map((command) => command.trim()).filter(Boolean)
  return { number: Number(number), name, checksum: createHash('sha256').update(commands.join(';\n')).digest('hex').slice(0, 16), commands }
}
