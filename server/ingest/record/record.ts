import { bestValues } from '../../concepts/record/best-value.ts'
import { recordOf, type StoredRecord } from '../../concepts/record/record.ts'
import type { Graph, Write } from '../../graph/graph.ts'
import type { Lease } from '../../graph/lease.ts'
import { live } from '../../graph/lifetime.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { ClaimDraft, Draft, EvidenceDraft } from './draft.ts'
import { difference } from './difference.ts'
import { findable, findableClaim } from './findable.ts'
import { recordStatements as s } from './record.statements.ts'
import { structureOf } from './structure.ts'

/** Who delivers: the origin is the scope within which what is no longer said ends. */
export interface Delivery { readonly origin: string; readonly by: string; readonly summary: string; readonly importId?: string }

/** What a delivery changed; revision is null where nothing did. */
export interface Recorded { readonly revision: number | null; readonly added: number; readonly retired: number; readonly unchanged: number }

/**
 * Brings the graph to what a draft says, in one transaction and one revision; a draft that says nothing new changes nothing. `prove` looks at the result
 * before it is kept: what it throws undoes all.
 */
export function record(graph: Graph, draft: Draft, delivery: Delivery, lease: Lease, prove: (run: Write) => Promise<void> = async () => {}): Promise<Recorded> {
  return graph.write(async (run) => {
    await lease.check(run)
    const [head] = await run(s.lockHead)
    const revision = (head?.revision as number) + 1
    const at = { revision, live, origin: delivery.origin }
    const described = await putSources(run, draft, at)
    await run(s.addThings, { ...at, things: draft.things })
    const records = await putRecords(run, draft, at, described)
    const claims = await putClaims(run, draft, at)
    const tags = await putTags(run, draft, at)
    const gone = await run(s.endSources, { ...at, ids: draft.sources.map((source) => source.id) })
    const added = described.length + records.added + claims.added + tags.added
    const retired = records.retired + claims.retired + tags.retired + gone.length
    const unchanged = draft.records.length + draft.claims.length + draft.evidence.length + draft.tags.length - records.added - claims.added - tags.added
    if (added + retired === 0) return { revision: null, added, retired, unchanged }
    await run(s.addRevision, { ...at, by: delivery.by, summary: delivery.summary, importId: delivery.importId ?? null, added, retired })
    await prove(run)
    return { revision, added, retired, unchanged }
  })
}

interface At extends Record<string, unknown> { readonly revision: number; readonly live: number; readonly origin: string }
interface Change { readonly added: number; readonly retired: number }

/** Documents carry their own description; it is replaced where it changed. Gives the ids of those. */
async function putSources(run: Write, draft: Draft, at: At): Promise<readonly string[]> {
  const sources = draft.sources.map((source) => ({ ...source, properties: findable(source.id, source.properties), hash: fingerprint(source) }))
  const changed = ids(await run(s.putSources, { ...at, sources }))
  await run(s.clearChanged, { ids: draft.sources.map((source) => source.id) })
  return changed
}

async function putRecords(run: Write, draft: Draft, at: At, described: readonly string[]): Promise<Change> {
  const { added, ended } = difference(versions(await run(s.liveRecords, at)), draft.records)
  const touched = new Set([...added.flatMap((r) => String(r.properties.thingId)), ...ids(await run(s.thingsOfRecords, { ...at, ids: ended })), ...ids(await run(s.thingsOfSources, { ...at, ids: described }))])
  await run(s.retireClaims, { ...at, ids: ended })
  await run(s.addClaims, { ...at, claims: added.map(row) })
  await showBest(run, [...touched], at)
  return { added: added.length, retired: ended.length }
}

/** Gives each touched thing the values of its best live records; one that no record speaks of any more ends, and keeps its last values for readers of the past. */
async function showBest(run: Write, touched: readonly string[], at: At): Promise<void> {
  const since = new Map((await run(s.lifetimes, { ids: touched })).map((r) => [r.id as string, r.addedIn as number]))
  const rows = (await run(s.recordsOfThings, { ...at, ids: touched })) as unknown as readonly { id: string; records: readonly StoredRecord[] }[]
  const spoken = rows.filter(({ records }) => records.length > 0)
  const things = spoken.map(({ id, records }) => ({ id, values: findable(id, bestValues(records.map(recordOf))), addedIn: since.get(id), retiredIn: live }))
  await run(s.setValues, { things })
  await run(s.clearStructure, { ids: things.map(({ id }) => id) })
  await run(s.putStructure, { edges: things.flatMap(({ id, values }) => structureOf(id, values)) })
  await run(s.endThings, { ...at, ids: rows.filter(({ records }) => records.length === 0).map(({ id }) => id) })
}

async function putClaims(run: Write, draft: Draft, at: At): Promise<Change> {
  const known = versions(await run(s.knownHashes, { ...at, ids: draft.claims.map((claim) => claim.id) }))
  const { added } = difference(known, draft.claims)
  const replaced = added.filter((claim) => known.some((k) => k.id === claim.id)).map((claim) => claim.id)
  const evidence = await evidenceChange(run, draft, at, replaced)
  const bereft = ids(await run(s.claimsOfEvidence, { ...at, ids: evidence.ended }))
  await run(s.retireEvidence, { ...at, ids: evidence.ended })
  await run(s.retireClaims, { ...at, ids: replaced })
  await run(s.addClaims, { ...at, claims: added.map(row) })
  await run(s.carryEvidence, { ...at, ids: replaced })
  await run(s.addEvidence, { ...at, evidence: evidence.added })
  const unsupported = ids(await run(s.unsupported, { ...at, ids: bereft }))
  await run(s.retireClaims, { ...at, ids: unsupported })
  await project(run, [...added.map((claim) => claim.id), ...unsupported], at)
  return { added: added.length + evidence.added.length, retired: replaced.length + unsupported.length + evidence.ended.length }
}

/** Evidence of a claim that gets a new version is written anew, since it supports that version. */
async function evidenceChange(run: Write, draft: Draft, at: At, replaced: readonly string[]): Promise<{ added: readonly EvidenceDraft[]; ended: readonly string[] }> {
  const liveIds = versions(await run(s.liveEvidence, at))
  const { added, ended } = difference(liveIds, draft.evidence)
  const again = draft.evidence.filter((e) => replaced.includes(e.claimId) && !added.includes(e))
  return { added: [...added, ...again], ended: [...ended, ...again.map((e) => e.id)] }
}

/** Keeps what is derived from links and findings for traversal in step, in the same transaction. */
async function project(run: Write, claimIds: readonly string[], at: At): Promise<void> {
  const links = claimIds.filter((id) => id.startsWith('link:'))
  await run(s.retireProjection, { ...at, ids: links })
  await run(s.putProjection, { ...at, ids: links })
  await run(s.putFollowUps, { ...at, ids: claimIds.filter((id) => id.startsWith('finding:')) })
}

async function putTags(run: Write, draft: Draft, at: At): Promise<Change> {
  const { added, ended } = difference(versions(await run(s.liveTags, at)), draft.tags)
  await run(s.retireTags, { ...at, ids: ended })
  await run(s.addTags, { ...at, tags: added })
  return { added: added.length, retired: ended.length }
}

const row = (claim: ClaimDraft) => ({ ...claim, properties: findableClaim(claim), outward: claim.refs.filter((ref) => !ref.inward), inward: claim.refs.filter((ref) => ref.inward) })
const ids = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] => rows.map((r) => r.id as string)
const versions = (rows: readonly Readonly<Record<string, unknown>>[]): readonly { id: string; hash?: string }[] => rows as unknown as readonly { id: string; hash?: string }[]
