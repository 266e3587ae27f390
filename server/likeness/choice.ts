import type { Compared } from './scorer.ts'

/** Two documents by their places, the earlier first, and how near they are. */
export interface Pair { readonly a: number; readonly b: number; readonly score: number }
/** A pair that is offered; fewBest where its score alone would not be enough. */
export interface Chosen extends Pair { readonly fewBest: boolean }

/** Of each document the nearest are offered, however near they are; and so many at the most where more reach the threshold. */
export const fewBest = 3
const mostOffered = 10

/** Scores are kept with four digits, so that what is read again decides the same. */
export const kept = (score: number): number => Math.round(score * 10_000) / 10_000

/** The pairs of one document that can come to be offered: its nearest, and those that may be among the nearest of another whose own row is not compared, which begin at that one's floor. */
function nearestOf(index: number, row: Float32Array, floors?: Float32Array): readonly Pair[] {
  const best: Near[] = []
  const wanted: Near[] = []
  row.forEach((value, other) => {
    const score = kept(value)
    if (other === index || !(score > 0)) return
    if (best.length < mostOffered || score > best.at(-1)!.score) insert(best, { other, score })
    if (floors !== undefined && score >= floors[other]!) wanted.push({ other, score })
  })
  const among = new Set(best.map(({ other }) => other))
  return [...best, ...wanted.filter(({ other }) => !among.has(other))].map(({ other, score }) => ({ a: Math.min(index, other), b: Math.max(index, other), score }))
}

interface Near { readonly other: number; readonly score: number }

/** Puts one among the best, behind those as near that came before; the last falls out where they are too many. Sorting whole rows took longer than comparing. */
function insert(best: Near[], near: Near): void {
  best.splice(best.findLastIndex(({ score }) => score >= near.score) + 1, 0, near)
  if (best.length > mostOffered) best.pop()
}

/** The nearest of all documents, or of some; pauses between rows, so that whoever else needs the process gets it. */
export async function nearest(compared: Pick<Compared, 'row'>, indexes: readonly number[], told: (done: number) => void, floors?: Float32Array): Promise<readonly Pair[]> {
  const found: Pair[] = []
  for (const [done, index] of indexes.entries()) {
    found.push(...nearestOf(index, compared.row(index), floors))
    if (done % 20 === 19) await new Promise(setImmediate)
    told(done + 1)
  }
  return found
}

/** Chooses what is offered among the nearest pairs: those that reach the threshold, and the best few of each document. */
export function choose(pairs: readonly Pair[], threshold: number): readonly Chosen[] {
  const unique = [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()].filter(({ score }) => score > 0)
  const ranked = unique.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const taken = new Map<number, number>()
  const chosen: Chosen[] = []
  for (const pair of ranked) {
    const [ofA, ofB] = [taken.get(pair.a) ?? 0, taken.get(pair.b) ?? 0]
    const enough = pair.score >= threshold ? mostOffered : fewBest
    taken.set(pair.a, ofA + 1)
    taken.set(pair.b, ofB + 1)
    if (Math.min(ofA, ofB) < enough) chosen.push({ ...pair, fewBest: pair.score < threshold })
  }
  return chosen
}
