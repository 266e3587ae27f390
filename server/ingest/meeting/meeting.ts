import type { Graph, Row } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { Draft, EvidenceDraft, Said } from '../record/draft.ts'
import { evidenceDraft } from '../record/draft-of.ts'
import { areKin } from './kin.ts'
import file from './meeting.cypher?raw'
import { oneReport } from './one-report.ts'

const { statement } = readCypher('meeting', file)
/** Statements of this file, for the check that explains them all. */
export const meetingStatements = { standing: statement('standing'), metElsewhere: statement('metElsewhere'), reports: statement('reports') }

/** A claim of the seeds where it stands: its words in a document at an address. */
interface Standing { readonly id: string; readonly said: Said; readonly phrase: string; readonly address: string }

/**
 * Lets what was read of pages meet what is said already, so that one thing told twice is one claim with the evidence of both. A passage is of the claim of the seeds that
 * is of its sort, about its thing, and located in the same document by words within the passage. What another language of the page numbers alike goes along.
 */
export async function meeting(graph: Pick<Graph, 'read'>, draft: Draft): Promise<Draft> {
  const addresses = addressesIn(draft)
  const standing = (await graph.read(meetingStatements.standing, { addresses: [...new Set(addresses.values())], live })).map(standingOf)
  const placed = draft.evidence.map((passage) => readAs(passage, located(passage, standing.filter(({ address }) => address === addresses.get(passage.sourceId)))))
  const ids = [...new Set(placed.map(({ claimId }) => claimId))]
  const elsewhere = await graph.read(meetingStatements.metElsewhere, { ids, origins: draft.origins, live })
  const met = targets([...elsewhere.map((row) => ({ readAs: row.readAs as string, id: row.id as string, said: saidIn(row) })), ...placed.flatMap(movedFrom)])
  const evidence = placed.map((passage) => (passage.properties.readAs === undefined ? readAs(passage, met.get(turnOf(passage.claimId, saidIn(passage.properties)))) : passage))
  return oneReport({ ...draft, evidence }, await graph.read(meetingStatements.reports, { live }))
}

/** The documents of a draft whose text it brings, and their addresses. */
const addressesIn = ({ sources }: Draft): ReadonlyMap<string, string> =>
  new Map(sources.flatMap(({ id, properties, text }) => (text !== undefined && typeof properties.url === 'string' ? [[id, properties.url] as const] : [])))

const saidIn = ({ says }: Row | { readonly says: string }): Said => JSON.parse(says as string) as Said
const standingOf = (row: Row): Standing => ({ id: row.id as string, said: saidIn(row), phrase: plainPhrase(row.phrase as string), address: row.address as string })

/** The claim that stands within a passage; of several its own one, else the one whose words tell most. */
function located({ claimId, properties }: EvidenceDraft, standing: readonly Standing[]): string | undefined {
  if (standing.length === 0 || typeof properties.phrase !== 'string') return undefined
  const [words, said] = [` ${plainPhrase(properties.phrase)} `, saidIn(properties)]
  const within = standing.filter((one) => one.phrase !== '' && words.includes(` ${one.phrase} `) && areKin(said, one.said))
  if (within.some(({ id }) => id === claimId)) return undefined
  return [...within].sort((a, b) => b.phrase.length - a.phrase.length || a.id.localeCompare(b.id))[0]?.id
}

/** A passage under another claim; what it was read as is kept, for what comes later. */
function readAs(passage: EvidenceDraft, id: string | undefined): EvidenceDraft {
  if (id === undefined || id === passage.claimId) return passage
  return evidenceDraft({ ...passage.properties, claimId: id, readAs: passage.claimId }, passage.sourceId)
}

interface Met { readonly readAs: string; readonly id: string; readonly said: Said }

const movedFrom = ({ claimId, properties }: EvidenceDraft): readonly Met[] => (typeof properties.readAs === 'string' ? [{ readAs: properties.readAs, id: claimId, said: saidIn(properties) }] : [])

/** By what was read, the claim that it is; what was found to be two things tells neither. */
function targets(all: readonly Met[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { readAs: from, id, said } of all) found.set(turnOf(from, said), (found.get(turnOf(from, said)) ?? new Set()).add(id))
  return new Map([...found].flatMap(([turn, ids]) => (ids.size === 1 ? [[turn, [...ids][0]!] as const] : [])))
}

/** A rating is told by its value too: before and after a review it has one id. */
const turnOf = (id: string, { properties }: Said): string => JSON.stringify([id, properties.state ?? null, properties.value ?? null])
