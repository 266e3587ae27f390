import { type Chosen, choose, fewBest, kept, nearest, type Pair } from '../../likeness/choice.ts'
import type { Document } from '../../likeness/document.ts'
import { compareBy, type FusionLearnt } from '../../likeness/fusion.ts'
import type { Method } from '../../likeness/methods.ts'
import { candidatesIn } from './continuation.ts'
import type { Entry } from '../corpus.ts'
import type { LiveLink } from './record-links.ts'

/** Pairs that may be offered, and pairs that may be continuations. */
export interface Found { readonly chosen: readonly Chosen[]; readonly continuing: readonly Pair[] }

/** What was found before and is still good: the links of earlier runs, by the same measure, and the commitments whose texts have not changed since; alike are those of which nothing has. */
export interface Earlier { readonly links: readonly LiveLink[]; readonly unchanged: ReadonlySet<string>; readonly alike: ReadonlySet<string> }

/** Compares documents and chooses what is offered. With what was found earlier only what that does not answer is compared, and the result is the same. */
export async function compute(entries: readonly Entry[], documents: readonly Document[], method: Method, learnt: FusionLearnt, earlier: Earlier | null, told: (done: number, of: number) => void): Promise<Found> {
  const compared = compareBy(method, documents, learnt)
  const rows = earlier ? rowsToCompare(entries, earlier) : entries.map((_, place) => place)
  const before = earlier ? pairsBefore(entries, earlier) : { overlaps: [], continuing: [] }
  const continuing: Pair[] = [...before.continuing]
  const looked = { row: (index: number) => lookedAt(index, compared.row(index)) }
  const lookedAt = (index: number, row: Float32Array) => {
    continuing.push(...candidatesIn(index, row, entries))
    return row
  }
  const floors = earlier ? floorsOf(entries.length, before.overlaps, rows, method.possible) : undefined
  const fresh = await nearest(looked, rows, (done) => told(done, rows.length), floors)
  return { chosen: choose([...before.overlaps, ...fresh], method.possible), continuing }
}

/** Those whose text is new or changed, and those that were linked to such a one or to one that is gone: their next nearest is not known. */
function rowsToCompare(entries: readonly Entry[], { links, unchanged }: Earlier): readonly number[] {
  const bereft = new Set(links.flatMap(({ fromId, toId }) => [...(unchanged.has(fromId) ? [] : [toId]), ...(unchanged.has(toId) ? [] : [fromId])]))
  return entries.flatMap(({ facts: { id } }, place) => (!unchanged.has(id) || bereft.has(id) ? [place] : []))
}

/** The pairs found earlier of which neither text has changed. */
function pairsBefore(entries: readonly Entry[], { links, unchanged }: Earlier) {
  const places = new Map(entries.map(({ facts }, place) => [facts.id, place]))
  const of = (kind: LiveLink['kind']): readonly Pair[] => links.filter((link) => link.kind === kind && unchanged.has(link.fromId) && unchanged.has(link.toId)).flatMap(({ fromId, toId, score }) => {
    const [a, b] = [places.get(fromId), places.get(toId)]
    return a === undefined || b === undefined ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), score: kept(score) }]
  })
  return { overlaps: of('THEMATIC_OVERLAP'), continuing: of('CONTINUES') }
}

/** From which score on a pair may be among the best of a document that is not compared again itself. */
function floorsOf(count: number, before: readonly Pair[], rows: readonly number[], possible: number): Float32Array {
  const scores: number[][] = Array.from({ length: count }, () => [])
  for (const { a, b, score } of before) {
    scores[a]!.push(score)
    scores[b]!.push(score)
  }
  const floors = Float32Array.from(scores, (own) => Math.min(possible, own.sort((x, y) => y - x)[fewBest - 1] ?? 0))
  for (const row of rows) floors[row] = Number.POSITIVE_INFINITY
  return floors
}
