import type { Graph, Write } from '../../graph/graph.ts'
import { refuseBroken } from '../../graph/invariants.ts'
import { underLease } from '../../graph/lease.ts'
import { live } from '../../graph/lifetime.ts'
import type { ClaimDraft } from '../../ingest/record/draft.ts'
import { recordStatements as s } from '../../ingest/record/record.statements.ts'
import type { FoundLink } from './draft-links.ts'
import { latestRun, type OverlapRun, overlapRunStatements, storedRun } from '../overlap-run.ts'

/** A computed link as it lives in the graph. */
export interface LiveLink {
  readonly id: string
  readonly hash: string
  readonly kind: string
  readonly status: string
  readonly score: number
  readonly fromId: string
  readonly toId: string
  readonly judged: boolean
}

/** All live computed links. */
export const liveLinks = async (graph: Pick<Graph, 'read'>): Promise<readonly LiveLink[]> => (await graph.read(overlapRunStatements.computed, { live })) as unknown as readonly LiveLink[]

/** What a run changed; no revision where nothing did. */
export interface RecordedLinks { readonly run: OverlapRun; readonly revisions: readonly number[]; readonly added: number; readonly retired: number }

/** Links of one transaction: each part is a revision of its own, and whoever is killed goes on from the last. */
const atOnce = 2_000

/** Brings the computed links to what a run found. What an editor judged stays, whatever the run says; of the others those that were not found again end. */
export async function recordLinks(graph: Graph, wanted: readonly Pick<FoundLink, 'id' | 'draft'>[], unnumbered: Omit<OverlapRun, 'number'>, told: (done: number, of: number) => void = () => {}): Promise<RecordedLinks> {
  return underLease(graph, async (lease) => {
    // Two that ran at once are told apart here, where they take turns.
    const before = await latestRun(graph)
    const run = { ...unnumbered, number: before === null ? 1 : before.id === unnumbered.id ? before.number : before.number + 1 }
    const present = await liveLinks(graph)
    const judged = new Set(present.filter((link) => link.judged || link.status !== 'PROPOSED').map(({ id }) => id))
    const hashes = new Map(present.map(({ id, hash }) => [id, hash]))
    const wantedIds = new Set(wanted.map(({ id }) => id))
    const added = wanted.flatMap(({ draft }) => (draft && hashes.get(draft.id) !== draft.hash && !judged.has(draft.id) ? [draft] : []))
    const retired = present.filter(({ id }) => !wantedIds.has(id) && !judged.has(id)).map(({ id }) => id)
    const revisions: number[] = []
    const parts = partsOf(added, retired)
    for (const [place, part] of parts.entries()) {
      revisions.push(await graph.write(async (write) => {
        await lease.check(write)
        const revision = await recordPart(write, part, hashes, run)
        await refuseBroken(write, { revision, claims: [...part.added.map(({ id }) => id), ...part.retired], things: [], sources: [] })
        return revision
      }))
      told(place + 1, parts.length)
    }
    await graph.write(async (write) => {
      await lease.check(write)
      await write(overlapRunStatements.put, { id: run.id, properties: { ...storedRun(run), ...(revisions.length > 0 ? { revision: revisions.at(-1) } : {}) } })
    })
    return { run, revisions, added: added.length, retired: retired.length }
  })
}

interface Part { readonly added: readonly ClaimDraft[]; readonly retired: readonly string[] }

function partsOf(added: readonly ClaimDraft[], retired: readonly string[]): readonly Part[] {
  const count = Math.ceil(Math.max(added.length, retired.length) / atOnce)
  return Array.from({ length: count }, (_, part) => ({ added: added.slice(part * atOnce, (part + 1) * atOnce), retired: retired.slice(part * atOnce, (part + 1) * atOnce) }))
}

/** Ends what ends, adds what is new, and keeps the projection for traversal in step: one revision. */
async function recordPart(write: Write, { added, retired }: Part, hashes: ReadonlyMap<string, string>, run: OverlapRun): Promise<number> {
  const [head] = await write(s.lockHead)
  const at = { revision: (head?.revision as number) + 1, live }
  const ended = [...retired, ...added.map(({ id }) => id).filter((id) => hashes.has(id))]
  await write(s.retireClaims, { ...at, ids: ended })
  await write(s.retireProjection, { ...at, ids: ended })
  await write(s.addClaims, { ...at, claims: added.map((claim) => ({ ...claim, properties: { ...claim.properties, find_kinds: ['commitment'] }, outward: claim.refs, inward: [] })) })
  await write(s.putProjection, { ...at, ids: added.map(({ id }) => id) })
  const summary = `Computed overlap by ${run.method}: ${added.length} links found or changed, ${ended.length} ended`
  await write(s.addRevision, { ...at, by: 'computation', summary, importId: run.id, added: added.length, retired: ended.length })
  return at.revision
}
