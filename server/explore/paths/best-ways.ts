import { besideOf, type Hop, otherSide, type Step } from './paths.ts'
import { passCost, stepCost } from './step-cost.ts'

/** Two ends, what lies between them, how many connections each thing has, and how long ways may be. */
export interface Field { readonly from: string; readonly to: string; readonly steps: readonly Step[]; readonly degrees: ReadonlyMap<string, number>; readonly length: number }
export interface Way { readonly hops: readonly Hop[]; readonly cost: number }

/** After so many tries the best ways found so far are given. */
const mostTries = 200_000

/** The best ways of a field, most telling first; the shortest is among them, since it is what was asked, even where it tells less. */
export function bestWays(field: Field, first: number): readonly Way[] {
  const best = waysOf(field, first)
  const shortest = Math.min(...best.map(({ hops }) => hops.length))
  const shorter = Array.from({ length: Math.min(shortest, field.length) - 1 }, (_, length) => length + 1)
  const [short] = first < 2 ? [] : shorter.flatMap((length) => waysOf({ ...field, length }, 1))
  return short ? [...best.slice(0, first - 1), short] : best
}

/** Goes on where the least cost lies ahead, and turns back where enough better ways are known. */
function waysOf(field: Field, most: number): readonly Way[] {
  const edges = edgesOf(field)
  const ahead = costsAhead(field, edges)
  const ways: Way[] = []
  let tries = 0
  const tooDear = (cost: number): boolean => ways.length === most && cost >= ways[most - 1]!.cost
  const walk = (id: string, left: number, cost: number, hops: readonly Hop[]): void => {
    if (id === field.to) {
      ways.push({ hops, cost })
      ways.sort((a, b) => a.cost - b.cost).splice(most)
      return
    }
    const onward = (edges.get(id) ?? []).map((edge) => ({ edge, bound: cost + edge.cost + (ahead[left - 1]?.get(edge.toId) ?? Infinity) }))
    for (const { edge, bound } of onward.sort((a, b) => a.bound - b.bound)) {
      if (bound === Infinity || tooDear(bound) || ++tries > mostTries) return
      if (edge.toId !== field.from && !hops.some(({ toId }) => toId === edge.toId)) walk(edge.toId, left - 1, cost + edge.cost, [...hops, edge.hop])
    }
  }
  walk(field.from, field.length, 0, [])
  return ways
}

interface Edge { readonly toId: string; readonly cost: number; readonly hop: Hop }

/** From each thing to each other at most one edge, the most telling; passing what it leads to is part of its cost. */
function edgesOf({ steps, degrees, to }: Field): ReadonlyMap<string, readonly Edge[]> {
  return new Map([...besideOf(steps)].map(([fromId, beside]) => {
    const edges = new Map<string, Edge>()
    for (const step of beside) {
      const toId = otherSide(step, fromId)
      const cost = stepCost(step) + (toId === to ? 0 : passCost(degrees.get(toId) ?? 0))
      if (cost < (edges.get(toId)?.cost ?? Infinity)) edges.set(toId, { toId, cost, hop: { step, fromId, toId } })
    }
    return [fromId, [...edges.values()]]
  }))
}

/** For 0, 1, 2 ... steps left: the least cost from each thing to the end. */
function costsAhead({ to, length }: Field, edges: ReadonlyMap<string, readonly Edge[]>): readonly ReadonlyMap<string, number>[] {
  const rounds = [new Map([[to, 0]])]
  for (let left = 1; left < length; left++) {
    const before = rounds[left - 1]!
    const now = new Map(before)
    for (const [id, out] of edges)
      for (const { toId, cost } of out) {
        const sum = cost + (before.get(toId) ?? Infinity)
        if (sum < (now.get(id) ?? Infinity)) now.set(id, sum)
      }
    rounds.push(now)
  }
  return rounds
}
