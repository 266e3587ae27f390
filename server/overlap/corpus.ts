import { institutionFragments } from '../concepts/institution/institution.reader.ts'
import type { ByLanguage } from '../concepts/thing/thing.ts'
import type { ParticipationRole } from '../concepts/vocabulary.ts'
import type { Graph } from '../graph/graph.ts'
import { live } from '../graph/lifetime.ts'
import { readCypher } from '../graph/statement.ts'
import type { Document } from '../likeness/document.ts'
import { fingerprint } from '../shared/fingerprint.ts'
import { type CommitmentText, type Stored, textsOf } from './commitment-text.ts'
import file from './corpus.cypher?raw'

const cypher = readCypher('corpus', file, institutionFragments)
export const corpusStatements = { page: cypher.statement('page'), size: cypher.statement('size'), names: cypher.statement('names'), vectors: cypher.statement('vectors'), putVectors: cypher.statement('putVectors'), assertedPairs: cypher.statement('assertedPairs') }

/** What is known of a commitment beside its text. */
export interface Facts {
  readonly id: string
  readonly planId: string
  readonly memberId: string
  readonly sequence: number
  readonly year: number
  readonly topics: readonly string[]
  readonly actors: readonly { readonly id: string; readonly role: ParticipationRole }[]
  readonly practices: readonly string[]
}
/** A commitment as it is compared. */
export interface Entry { readonly facts: Facts; readonly text: CommitmentText; /** Its texts in other languages. */ readonly others: readonly CommitmentText[] }

const pageSize = 500

/** An entry as the scorers take it. */
export const documentOf = ({ facts, text }: Pick<Entry, 'facts' | 'text'>, vector: Float32Array | null): Document => ({ id: facts.id, language: text.language, title: text.title, otherTitles: text.otherTitles, body: text.body, vector })

/** All commitments that have a text, in the order of their ids. */
export async function readCorpus(graph: Pick<Graph, 'read'>, rev: number): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (let after = ''; ;) {
    const rows = (await graph.read(corpusStatements.page, { after, limit: pageSize, rev })) as unknown as readonly (Facts & Stored)[]
    entries.push(...rows.flatMap(entryOf))
    if (rows.length < pageSize) return entries
    after = rows.at(-1)!.id
  }
}

/** How many commitments there are, whatever became of them; from the database's own count. */
export const corpusSize = async (graph: Pick<Graph, 'read'>): Promise<number> => Number((await graph.read(corpusStatements.size))[0]?.commitments)

function entryOf({ titles, words, documents, ...row }: Facts & Stored): readonly Entry[] {
  const [text, ...others] = textsOf({ titles, words, documents })
  const { id, planId, memberId, sequence, year, topics, actors, practices } = row
  return text ? [{ facts: { id, planId, memberId, sequence, year, topics, actors, practices }, text, others }] : []
}

/** One hash of all that a run works on. */
export const corpusHash = (entries: readonly Entry[]): string => fingerprint(entries.map(({ facts, text }) => [facts, text.hash]))

/** Names of things, by id. */
export async function namesOf(graph: Pick<Graph, 'read'>, ids: readonly string[]): Promise<ReadonlyMap<string, ByLanguage>> {
  return new Map((await graph.read(corpusStatements.names, { ids })).map((row) => [row.id as string, row.names as ByLanguage]))
}

/** Pairs of commitments that people assert, by what they say: continuations and themes across plans, and clusters. */
export const assertedPairs = async (graph: Pick<Graph, 'read'>): Promise<readonly { readonly kind: string; readonly fromId: string; readonly toId: string }[]> =>
  (await graph.read(corpusStatements.assertedPairs, { live })) as unknown as readonly { readonly kind: string; readonly fromId: string; readonly toId: string }[]
