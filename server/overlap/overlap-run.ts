import { gunzipSync, gzipSync } from 'node:zlib'
import type { Graph } from '../graph/graph.ts'
import { readCypher } from '../graph/statement.ts'
import type { FusionLearnt } from '../likeness/fusion.ts'
import file from './overlap-run.cypher?raw'

const cypher = readCypher('overlap-run', file)
export const overlapRunStatements = { latest: cypher.statement('latest'), put: cypher.statement('put'), computed: cypher.statement('computed') }

/** A run as it is kept: what it worked on, with what, and what it learnt, so that a later one measures by the same. */
export interface OverlapRun {
  readonly id: string
  readonly number: number
  readonly method: string
  readonly model: string | null
  readonly tokenizer: string | null
  readonly runtime: string | null
  readonly corpus: string
  readonly commitments: number
  /** Of how many there was more than titles. */
  readonly withText: number
  readonly links: number
  readonly likely: number
  readonly possible: number
  readonly parameters: string
  /** How many commitments the constants were learnt from, and how many of the texts were not among them. */
  readonly learntFrom: number
  readonly newSince: number
  readonly learnt: FusionLearnt
  /** The hashes of each commitment's text and of what else is known of it, by id. */
  readonly texts: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string>>
}

type Packed = 'learnt' | 'texts' | 'facts'

/** The newest finished run; null where there was none. */
export async function latestRun(graph: Pick<Graph, 'read'>): Promise<OverlapRun | null> {
  const [row] = await graph.read(overlapRunStatements.latest)
  if (!row) return null
  const { learnt, texts, facts, ...run } = row.run as Omit<OverlapRun, Packed> & Readonly<Record<'learnt' | 'texts', string>> & { readonly facts?: string }
  // What is null is no property of a node.
  return { ...run, model: run.model ?? null, tokenizer: run.tokenizer ?? null, runtime: run.runtime ?? null, learnt: unpacked(learnt), texts: unpacked(texts), facts: facts === undefined ? {} : unpacked(facts) }
}

/** A run as properties of its node: what is plain data and large is packed. */
export const storedRun = ({ learnt, texts, facts, ...run }: OverlapRun): Readonly<Record<string, unknown>> => ({ ...run, learnt: packed(learnt), texts: packed(texts), facts: packed(facts) })

const packed = (data: unknown): string => gzipSync(JSON.stringify(data)).toString('base64')
const unpacked = <T>(text: string): T => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()) as T
