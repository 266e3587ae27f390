import { Refusal } from '../shared/refusal.ts'
import type { Graph, Row, Write } from './graph.ts'
import { live } from './lifetime.ts'
import { readCypher, type Statement } from './statement.ts'

const files: Record<string, string> = import.meta.glob('../../schema/neo4j/invariants/*.cypher', { query: '?raw', import: 'default', eager: true })

/** A rule that the graph keeps, as two queries that must return no row: over the whole graph, and over what one transaction touched. */
export interface Invariant { readonly name: string; readonly whole: Statement; readonly touched: Statement }

/** What a transaction touched, by ids: claims of which a version or a passage came or went, things that are spoken of otherwise, and documents whose text did. */
export interface Touched { readonly revision: number; readonly claims: readonly string[]; readonly things: readonly string[]; readonly sources: readonly string[] }

/** All rules, each named after its file. */
export const invariants: readonly Invariant[] = Object.entries(files).map(([path, text]) => {
  const name = path.split('/').at(-1)!.replace('.cypher', '')
  const { statement } = readCypher(`invariant.${name}`, text)
  return { name, whole: statement('whole'), touched: statement('touched') }
})

/** An invariant that does not hold, with the first rows that break it. */
export interface Broken { readonly name: string; readonly rows: readonly Row[] }

/** Looks whether the whole graph keeps all rules and gives those that it does not; the time that takes grows with the graph. */
export const brokenInvariants = (graph: Pick<Graph, 'read'>): Promise<readonly Broken[]> => brokenIn(({ whole }) => graph.read(whole, { live }))

/** Undoes a transaction that would leave the graph breaking a rule. Only what it touched is looked at: the rest kept the rules before. */
export async function refuseBroken(run: Write, touched: Touched): Promise<void> {
  const broken = await brokenIn(({ touched: statement }) => run(statement, { ...touched, live }))
  if (broken.length === 0) return
  const named = broken.map(({ name, rows }) => `${name} (${JSON.stringify(rows[0])})`).join('; ')
  throw new Refusal('BROKEN_INVARIANT', `What was to be loaded would break rules that the graph keeps, so nothing of this step was loaded: ${named}. Each rule is schema/neo4j/invariants/NAME.cypher.`)
}

async function brokenIn(rowsOf: (invariant: Invariant) => Promise<readonly Row[]>): Promise<readonly Broken[]> {
  const broken: Broken[] = []
  for (const invariant of invariants) {
    const rows = await rowsOf(invariant)
    if (rows.length > 0) broken.push({ name: invariant.name, rows: rows.slice(0, 5) })
  }
  return broken
}
