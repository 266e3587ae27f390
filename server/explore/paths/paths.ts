import type { Asserter, ClaimStatus, Modality, Standing } from '../../concepts/vocabulary.ts'

/** A way from one thing to another that somebody's word or the order of plans gives; it may be gone both ways. */
export interface Step {
  readonly type: 'LINK' | 'PARTICIPATION' | 'TAG' | 'STRUCTURE'
  readonly id: string
  readonly source: string
  readonly target: string
  /** The kind of a link, the role of a participation, ABOUT, or a place in the structure. */
  readonly kind: string
  readonly status: ClaimStatus | null
  readonly asserter: Asserter | null
  readonly modality: Modality | null
  readonly standing: Standing | null
}

/** A step in the direction in which it is gone. */
export interface Hop { readonly step: Step; readonly fromId: string; readonly toId: string }

/** How many steps a way may have at the most, and how many ways are given. */
export const longestPath = 6
export const mostPaths = 10
/** A thing with more connections than this is not walked from, unless it is an end; ways that reach it from both sides are found all the same. */
export const hub = 300
/** How many things are walked from in one round, and how many steps are taken from one of them and from all. */
export const mostWalked = 600
export const mostOfOne = 2_000
export const mostSteps = 40_000

/** The end of a step that one does not stand on. */
export const otherSide = (step: Step, id: string): string => (step.source === id ? step.target : step.source)

/** Walks from both ends at once, round by round, until two walks can meet within a length; `stepsOf` gives the steps at some things. */
export async function stepsBetween(ends: readonly [string, string], length: number, stepsOf: (ids: readonly string[]) => Promise<readonly Step[]>): Promise<readonly Step[]> {
  const steps = new Map<string, Step>()
  const walked = new Set<string>(ends)
  let frontier: readonly string[] = ends
  for (let round = 0; round < Math.ceil(length / 2); round++) {
    for (const step of await stepsOf(frontier)) steps.set(step.id, step)
    frontier = [...new Set([...steps.values()].flatMap(({ source, target }) => [source, target]))].filter((id) => !walked.has(id))
    for (const id of frontier) walked.add(id)
  }
  return [...steps.values()]
}

/** Keeps the steps that lie on some way between two ends within a length. */
export function within(steps: readonly Step[], [from, to]: readonly [string, string], length: number): readonly Step[] {
  const near = hopsFrom(steps, from)
  const far = hopsFrom(steps, to)
  const through = (id: string, other: string): number => (near.get(id) ?? Infinity) + 1 + (far.get(other) ?? Infinity)
  return steps.filter(({ source, target }) => Math.min(through(source, target), through(target, source)) <= length)
}

/** In how many steps each thing is reached from one. */
function hopsFrom(steps: readonly Step[], start: string): ReadonlyMap<string, number> {
  const beside = besideOf(steps)
  const hops = new Map([[start, 0]])
  const queue = [start]
  for (const id of queue)
    for (const step of beside.get(id) ?? []) {
      const next = otherSide(step, id)
      if (hops.has(next)) continue
      hops.set(next, hops.get(id)! + 1)
      queue.push(next)
    }
  return hops
}

/** The steps at each thing. */
export function besideOf(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const beside = new Map<string, Step[]>()
  for (const step of steps)
    for (const id of [step.source, step.target]) {
      const known = beside.get(id)
      if (known) known.push(step)
      else beside.set(id, [step])
    }
  return beside
}
