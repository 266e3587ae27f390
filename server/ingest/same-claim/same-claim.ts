import type { Graph, Row } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { Draft, EvidenceDraft, Said } from '../record/draft.ts'
import { evidenceDraft } from '../record/draft-of.ts'
import { mayBeOne } from './may-be-one.ts'
import file from './same-claim.cypher?raw'
import { besideOriginals } from './same-list.ts'
import { asSameReports } from './same-report.ts'

const { statement } = readCypher('same-claim', file)
/** Statements of this file, for the check that explains them all. */
export const sameClaimStatements = { standing: statement('standing'), metElsewhere: statement('metElsewhere'), reports: statement('reports') }

/** A claim of the seeds where it stands: its words in a document at an address. */
interface Standing { readonly id: string; readonly said: Said; readonly phrase: string; readonly address: string; readonly stance: string }

/**
 * Lets what was read of pages meet what is said already, so that one thing told twice is one claim with the evidence of both. A passage is of the claim of the seeds that
 * is of its sort, about its thing, and located in the same document by words within the passage. What another language of the page numbers alike goes along, but not to a
 * claim that seeds locate in the passage's own document: there the words decide.
 */
export async function asSameClaims(graph: Pick<Graph, 'read'>, delivered: Draft): Promise<Draft> {
  const draft = await besideOriginals(graph, delivered)
  const addresses = addressesIn(draft)
  const standing = (await graph.read(sameClaimStatements.standing, { addresses: [...new Set(addresses.values())], live })).map(standingOf)
  const standingAt = (sourceId: string) => standing.filter(({ address }) => address === addresses.get(sourceId))
  const placed = moved(saidOnce(draft.evidence).map((passage) => ({ passage, within: within(passage, standingAt(passage.sourceId)) })))
  const ids = [...new Set(placed.map(({ claimId }) => claimId))]
  const elsewhere = await graph.read(sameClaimStatements.metElsewhere, { ids, origins: draft.origins, live })
  const met = targets([...elsewhere.map((row) => ({ readAs: row.readAs as string, id: row.id as string, said: saidIn(row) })), ...placed.flatMap(movedFrom)])
  const evidence = placed.map((passage) => {
    if (passage.properties.readAs !== undefined) return passage
    const id = met.get(turnOf(passage.claimId, saidIn(passage.properties)))
    return standingAt(passage.sourceId).some((one) => one.id === id) ? passage : readAs(passage, id)
  })
  return asSameReports({ ...draft, evidence }, await graph.read(sameClaimStatements.reports, { live }))
}

/** The documents of a draft whose text it brings, and their addresses. Rows of a dataset share one, which tells nothing of where in it something stands. */
const addressesIn = ({ sources }: Draft): ReadonlyMap<string, string> =>
  new Map(sources.flatMap(({ id, properties, text }) => (text !== undefined && properties.kind !== 'DATASET' && typeof properties.url === 'string' ? [[id, properties.url] as const] : [])))

const saidIn = ({ says }: Row | { readonly says: string }): Said => JSON.parse(says as string) as Said
const standingOf = (row: Row): Standing => ({ id: row.id as string, said: saidIn(row), phrase: plainPhrase(row.phrase as string), address: row.address as string, stance: row.stance as string })

/** A document that says the same twice, word by word, finds one thing; it has both passages. */
function saidOnce(evidence: readonly EvidenceDraft[]): readonly EvidenceDraft[] {
  const first = new Map<string, string>()
  return evidence.map((passage) => {
    const { says, claimId } = passage.properties
    if (saidIn(passage.properties).label !== 'Finding') return passage
    const key = `${passage.sourceId} ${says}`
    if (!first.has(key)) first.set(key, claimId)
    return evidenceDraft({ ...passage.properties, claimId: first.get(key)! }, passage.sourceId)
  })
}

/** The claims of the seeds that a passage may be of: their words stand within it, for or against what it says. */
function within({ properties }: EvidenceDraft, standing: readonly Standing[]): readonly Standing[] {
  if (standing.length === 0 || typeof properties.phrase !== 'string') return []
  const [words, said] = [` ${plainPhrase(properties.phrase)} `, saidIn(properties)]
  return standing.filter((one) => one.phrase !== '' && one.stance === properties.stance && words.includes(` ${one.phrase} `) && mayBeOne(said, one.said))
}

interface Placed { readonly passage: EvidenceDraft; readonly within: readonly Standing[] }

/** Passages under the claims that stand within them. A claim whose words stand in what one document tells as two things may be either, so neither moves. */
function moved(all: readonly Placed[]): readonly EvidenceDraft[] {
  const keyOf = ({ sourceId }: EvidenceDraft, { id }: Standing) => `${sourceId} ${id}`
  const told = new Map<string, Set<string>>()
  for (const { passage, within: found } of all) for (const one of found) told.set(keyOf(passage, one), (told.get(keyOf(passage, one)) ?? new Set()).add(passage.claimId))
  return all.map(({ passage, within: found }) => readAs(passage, located(passage.claimId, found, (one) => told.get(keyOf(passage, one))!.size === 1)))
}

/** Of several claims that stand within a passage its own one, else the one whose words tell most. */
function located(own: string, found: readonly Standing[], isSure: (one: Standing) => boolean): string | undefined {
  if (found.some(({ id }) => id === own)) return undefined
  return found.filter(isSure).sort((a, b) => b.phrase.length - a.phrase.length || a.id.localeCompare(b.id))[0]?.id
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
