import { Refusal } from '../shared/refusal.ts'
import type { Graph, Row, Write } from './graph.ts'
import { live } from './lifetime.ts'
import type { Statement } from './statement.ts'

const files: Record<string, string> = import.meta.glob('../../schema/neo4j/invariants/*.cypher', { query: '?raw', import: 'default', eager: true })

/** Queries that must return no row, by the name of what they guard. */
export const invariants: readonly Statement[] = Object.entries(files).map(([path, text]) => ({ name: `invariant.${path.split('/').at(-1)?.replace('.cypher', '')}`, text }))

/** An invariant that does not hold, with the first rows that break it. */
export interface Broken { readonly name: string; readonly rows: readonly Row[] }

/** Runs all invariants and gives those that do not hold. */
export async function brokenInvariants(graph: Pick<Graph, 'read'>): Promise<readonly Broken[]> {
  const broken: Broken[] = []
  for (const invariant of invariants) {
    const rows = await graph.read(invariant, { live })
    if (rows.length > 0) broken.push({ name: invariant.name.replace('invariant.', ''), rows: rows.slice(0, 5) })
  }
  return broken
}

/** Undoes a transaction that would leave the graph breaking a rule. */
export async function refuseBroken(run: Write): Promise<void> {
  const broken = await brokenInvariants({ read: run })
  if (broken.length === 0) return
  const named = broken.map(({ name, rows }) => `${name} (${JSON.stringify(rows[0])})`).join('; ')
  throw new Refusal('BROKEN_INVARIANT', `What was to be loaded would break rules that the graph keeps, so nothing was loaded: ${named}. Each rule is schema/neo4j/invariants/NAME.cypher.`)
}
