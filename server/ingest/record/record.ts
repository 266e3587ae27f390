import { bestValues } from '../../concepts/record/best-value.ts'
import { conflictsOf } from '../../concepts/record/conflict.ts'
import { recordOf, type StoredRecord } from '../../concepts/record/record.ts'
import { claimConflicts } from '../../concepts/statement/claim-conflict.ts'
import type { Graph, Row, Write } from '../../graph/graph.ts'
import type { Touched } from '../../graph/invariants.ts'
import type { Lease } from '../../graph/lease.ts'
import { live } from '../../graph/lifetime.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import { type ClaimAsTold, claimOf, type StoredSaying } from './claim-of.ts'
import type { ClaimDraft, Draft } from './draft.ts'
import { difference } from './difference.ts'
import { findable, findableClaim } from './findable.ts'
import { recordStatements as s } from './record.statements.ts'
import { structureOf } from './structure.ts'

/** By whom and under what name a draft is recorded; with `keep` false everything is done and proved, then undone. */
export interface Delivery { readonly by: string; readonly summary: string; readonly importId?: string; readonly keep?: boolean }

/** What a draft changed; revision is null where nothing did. A new version of a claim counts in added, retired and changed. */
export interface Recorded {
  readonly revision: number | null
  readonly added: number
  readonly retired: number
  readonly changed: number
  readonly unchanged: number
  /** The properties of the things, ratings and milestones that were touched on which sources disagree now, by thing or claim and name. */
  readonly conflicts: readonly string[]
  /** Origins whose statements came or went, and documents that are new or described anew. */
  readonly touched: readonly string[]
}

/** Ends a transaction that was only tried. */
class Undone extends Error {
  constructor(readonly recorded: Recorded) {
    super('undone')
  }
}

/**
 * Brings the graph to what a draft says, in one transaction and one revision; a draft that says nothing new changes nothing. `prove` looks at what
 * was touched before it is kept: what it throws undoes all.
 */
export async function record(graph: Graph, draft: Draft, delivery: Delivery, lease: Lease, prove: (run: Write, touched: Touched) => Promise<void> = async () => {}): Promise<Recorded> {
  try {
    return await graph.write(async (run) => {
      await lease.check(run)
      const { recorded, concerned } = await put(run, draft, delivery)
      if (recorded.revision !== null) await prove(run, { ...concerned, revision: recorded.revision })
      if (delivery.keep === false) throw new Undone(recorded)
      // A long step may have outlasted the lease: without this whoever waits would take it as soon as the step is over.
      await lease.check(run)
      return recorded
    })
  } catch (error) {
    if (error instanceof Undone) return error.recorded
    throw error
  }
}

interface At extends Record<string, unknown> { readonly revision: number; readonly live: number; readonly origins: readonly string[] }
/** What one part of a draft changed and what stayed, the origins it came from, and the claims and things that it concerns. */
interface Change { readonly unchanged: number; readonly added: number; readonly retired: number; readonly changed: number; readonly touched: readonly string[]; readonly claims: readonly string[]; readonly things: readonly string[] }
interface Conflicting extends Change { readonly conflicts: readonly string[] }
interface Put { readonly recorded: Recorded; readonly concerned: Omit<Touched, 'revision'> }

async function put(run: Write, draft: Draft, delivery: Delivery): Promise<Put> {
  const [head] = await run(s.lockHead)
  const revision = (head?.revision as number) + 1
  const at: At = { revision, live, origins: draft.origins }
  const described = await putSources(run, draft, at)
  await run(s.addThings, { ...at, things: draft.things })
  const [records, passages] = [await putRecords(run, draft, at, described), await putClaims(run, draft, at)]
  const parts = [records, passages, await putTags(run, draft, at)]
  const conflicts = [...records.conflicts, ...passages.conflicts]
  await withhold(run, draft)
  const gone = await run(s.endSources, { ...at, ids: draft.sources.map((source) => source.id) })
  const sum = (of: 'added' | 'retired' | 'changed' | 'unchanged') => parts.reduce((total, part) => total + part[of], 0)
  const [added, retired, changed] = [described.length + sum('added'), gone.length + sum('retired'), sum('changed')]
  const unchanged = sum('unchanged')
  const touched = [...new Set([...described, ...parts.flatMap((part) => part.touched)])]
  const concerned = { claims: parts.flatMap(({ claims }) => claims), things: [...new Set([...draft.things.map(({ id }) => id), ...records.things])], sources: described }
  const counts = { added, retired, changed, unchanged, conflicts, touched }
  if (added + retired === 0) return { recorded: { revision: null, ...counts }, concerned }
  await run(s.addRevision, { ...at, by: delivery.by, summary: delivery.summary, importId: delivery.importId ?? null, added, retired })
  return { recorded: { revision, ...counts }, concerned }
}

/** Personal words that a text kept are in no past of it either. */
async function withhold(run: Write, { withheld = [] }: Draft): Promise<void> {
  if (withheld.length === 0) return
  await run(s.withholdTexts, { withheld })
  await run(s.withholdWords, { withheld })
}

/** Documents carry their own description; it is replaced where it changed. Gives the ids of those. */
async function putSources(run: Write, draft: Draft, at: At): Promise<readonly string[]> {
  const sources = draft.sources.map(({ text, ...source }) => ({ ...source, properties: findable(source.id, source.properties), hash: fingerprint([source.id, source.properties, source.cites, text]) }))
  const changed = new Set(ids(await run(s.putSources, { ...at, sources })))
  await run(s.clearChanged, { ids: draft.sources.map((source) => source.id) })
  const told = draft.sources.filter(({ id }) => changed.has(id))
  await run(s.putTexts, { texts: told.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])) })
  await run(s.putSupersedes, { documents: [...new Set(told.flatMap(({ properties }) => properties.document ?? []))] })
  return [...changed]
}

async function putRecords(run: Write, draft: Draft, at: At, described: readonly string[]): Promise<Conflicting> {
  const before = versions(await run(s.liveRecords, at))
  const { added, ended } = difference(before, draft.records)
  const things = new Set([...added.map((r) => String(r.properties.thingId)), ...ids(await run(s.thingsOfRecords, { ...at, ids: ended })), ...ids(await run(s.thingsOfSources, { ...at, ids: described }))])
  await run(s.retireClaims, { ...at, ids: ended })
  await run(s.addClaims, { ...at, claims: added.map(row) })
  const conflicts = await showBest(run, [...things], at)
  return {
    unchanged: draft.records.length - added.length, added: added.length, retired: ended.length, changed: inBoth(added, ended), conflicts, touched: originsOf([...added.map(({ properties }) => properties), ...chosen(before, ended)]),
    claims: allIds(added, ended), things: [...things],
  }
}

/** Gives each touched thing the values of its best live records; one that no record speaks of any more ends, and keeps its last values for readers of the past. */
async function showBest(run: Write, touched: readonly string[], at: At): Promise<readonly string[]> {
  const since = new Map((await run(s.lifetimes, { ids: touched })).map((r) => [r.id as string, r.addedIn as number]))
  const rows = (await run(s.recordsOfThings, { ...at, ids: touched })) as unknown as readonly { id: string; records: readonly StoredRecord[] }[]
  const spoken = rows.filter(({ records }) => records.length > 0).map(({ id, records }) => ({ id, records: records.map(recordOf) }))
  const things = spoken.map(({ id, records }) => ({ id, values: findable(id, bestValues(records)), addedIn: since.get(id), retiredIn: live }))
  await run(s.setValues, { things })
  await run(s.clearStructure, { ids: things.map(({ id }) => id) })
  await run(s.putStructure, { edges: things.flatMap(({ id, values }) => structureOf(id, values)) })
  await run(s.endThings, { ...at, ids: rows.filter(({ records }) => records.length === 0).map(({ id }) => id) })
  return spoken.flatMap(({ id, records }) => conflictsOf(records).map(({ property }) => `${id} ${property}`))
}

/** Evidence comes and goes with its origin; a claim is what all passages that live say of it, and ends with the last of them. */
async function putClaims(run: Write, draft: Draft, at: At): Promise<Conflicting> {
  const before = versions(await run(s.liveEvidence, at))
  const evidence = difference(before, draft.evidence)
  const concerned = [...new Set([...ids(await run(s.claimsOfEvidence, { ...at, ids: evidence.ended })), ...evidence.added.map(({ claimId }) => claimId)])]
  await run(s.retireEvidence, { ...at, ids: evidence.ended })
  const sayings = await sayingsOf(run, concerned, evidence.added, at)
  const wanted = [...sayings].flatMap(([id, said]) => claimOf(id, said) ?? [])
  const bearings: ClaimAsTold['bearings'] = Object.fromEntries(wanted.flatMap((claim) => Object.entries(claim.bearings)))
  const known = versions(await run(s.knownHashes, { ...at, ids: concerned }))
  const { added, ended } = difference(known, wanted)
  await run(s.retireClaims, { ...at, ids: ended })
  await run(s.addClaims, { ...at, claims: added.map(row) })
  await run(s.carryEvidence, { ...at, ids: ended, bearings })
  await run(s.addEvidence, { ...at, evidence: evidence.added, bearings })
  await project(run, allIds(added, ended), at)
  return {
    unchanged: draft.evidence.length - evidence.added.length, added: added.length + evidence.added.length, retired: ended.length + evidence.ended.length, changed: inBoth(added, ended),
    touched: originsOf([...evidence.added.map(({ properties }) => properties), ...chosen(before, evidence.ended)]), claims: concerned, things: [],
    conflicts: [...sayings].flatMap(([claimId, said]) => claimConflicts(said.map((saying) => ({ claimId, ...saying }))).map(({ property }) => `${claimId} ${property}`)),
  }
}

/** What passages say of each claim: those that live already, and those that are delivered. */
async function sayingsOf(run: Write, claimIds: readonly string[], delivered: Draft['evidence'], at: At): Promise<ReadonlyMap<string, readonly StoredSaying[]>> {
  const sayings = new Map<string, StoredSaying[]>(claimIds.map((id) => [id, []]))
  for (const stored of (await run(s.sayings, { ...at, ids: claimIds })) as unknown as readonly (StoredSaying & { claimId: string })[]) sayings.get(stored.claimId)?.push(stored)
  for (const { id, claimId, properties: { says, weight, order } } of delivered) sayings.get(claimId)?.push({ id, says, weight, order })
  return sayings
}

/** Keeps what is derived from links and findings for traversal in step, in the same transaction. */
async function project(run: Write, claimIds: readonly string[], at: At): Promise<void> {
  const links = claimIds.filter((id) => id.startsWith('link:'))
  await run(s.retireProjection, { ...at, ids: links })
  await run(s.putProjection, { ...at, ids: links })
  await run(s.putFollowUps, { ...at, ids: claimIds.filter((id) => id.startsWith('finding:')) })
}

async function putTags(run: Write, draft: Draft, at: At): Promise<Change> {
  const before = versions(await run(s.liveTags, at))
  const { added, ended } = difference(before, draft.tags)
  await run(s.retireTags, { ...at, ids: ended })
  await run(s.addTags, { ...at, tags: added })
  return { unchanged: draft.tags.length - added.length, added: added.length, retired: ended.length, changed: 0, touched: originsOf([...added.map(({ properties }) => properties), ...chosen(before, ended)]), claims: [], things: [] }
}

interface Version { readonly id: string; readonly hash?: string; readonly origin?: string }

const row = (claim: ClaimDraft) => ({ ...claim, properties: findableClaim(claim), outward: claim.refs.filter((ref) => !ref.inward), inward: claim.refs.filter((ref) => ref.inward) })
const ids = (rows: readonly Row[]): readonly string[] => rows.map((r) => r.id as string)
const versions = (rows: readonly Row[]): readonly Version[] => rows as unknown as readonly Version[]
const originsOf = (list: readonly object[]): readonly string[] => [...new Set(list.map((one) => String((one as { readonly origin?: unknown }).origin)))]
const allIds = (added: readonly { readonly id: string }[], ended: readonly string[]): readonly string[] => [...new Set([...added.map(({ id }) => id), ...ended])]
const chosen = <T extends { readonly id: string }>(all: readonly T[], wanted: readonly string[]): readonly T[] => {
  const among = new Set(wanted)
  return all.filter(({ id }) => among.has(id))
}
const inBoth = (added: readonly { readonly id: string }[], ended: readonly string[]): number => chosen(added, ended).length
