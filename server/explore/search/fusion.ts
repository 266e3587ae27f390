import { type ListName, lists, weights } from './asks.ts'

/** That something stands in a list: the thing, how well it matches there, and the claim or passage by which it does, null for its own words. */
export interface Match { readonly list: ListName; readonly id: string; readonly worth: number; readonly via: string | null }
/** A thing found, with the claims and passages that led to it, best first, and the lists that it stands in. */
export interface Found { readonly id: string; readonly score: number; readonly via: readonly string[]; readonly lists: readonly ListName[] }

/** How fast the worth of a place falls: the usual constant of reciprocal rank fusion. */
const slowness = 60
/** What is said of a thing counts less than what it says itself. */
const hearsay = 0.5

/** Fuses lists by reciprocal rank: a place in a list counts by its number, never by a score, since scores of different indexes cannot be compared. Equals share a place; the order is stable. */
export function fused(matches: readonly Match[]): readonly Found[] {
  const scores = new Map<string, number>()
  const claims = new Map<string, Map<string, number>>()
  const standsIn = new Map<string, Set<ListName>>()
  for (const { id, list } of matches) standsIn.set(id, (standsIn.get(id) ?? new Set<ListName>()).add(list))
  for (const [list, own, part] of listsIn(matches))
    for (const [id, rank] of ranksOf(part)) scores.set(id, (scores.get(id) ?? 0) + (weights[list] * (own ? 1 : hearsay)) / (slowness + rank))
  for (const { id, via, worth } of matches) if (via) claims.set(id, (claims.get(id) ?? new Map<string, number>()).set(via, worth + (claims.get(id)?.get(via) ?? 0)))
  return [...scores].map(([id, score]) => ({ id, score, via: bestFirst(claims.get(id)), lists: [...(standsIn.get(id) ?? [])] })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** Each list in two: own words, and what is said of things. */
function listsIn(matches: readonly Match[]): readonly (readonly [list: ListName, own: boolean, part: readonly Match[]])[] {
  return lists.flatMap((list) => [true, false].map((own) => [list, own, matches.filter((match) => match.list === list && (match.via === null) === own)] as const))
}

/** The place of each thing by its best match, from 1. */
function ranksOf(list: readonly Match[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const { id, worth } of list) best.set(id, Math.max(worth, best.get(id) ?? 0))
  const steps = [...new Set(best.values())].sort((a, b) => b - a)
  const places = new Map(steps.map((worth, index) => [worth, index + 1]))
  return new Map([...best].map(([id, worth]) => [id, places.get(worth) ?? steps.length]))
}

const bestFirst = (claims: ReadonlyMap<string, number> = new Map()): readonly string[] => [...claims].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([via]) => via)
