import type { Language } from '../concepts/vocabulary.ts'
import type { Compared } from './scorer.ts'

/** What is usual among pairs: mean and standard deviation. */
export interface Usual { readonly mean: number; readonly deviation: number }
/** The same apart for pairs of one language and of two: texts of two languages are less alike, whatever they say. */
export interface Usuals { readonly same: Usual; readonly cross: Usual }

/** Pairs are counted from so many documents at the most, evenly spread, each against all. */
const mostRows = 400
/** Fewer pairs than these say nothing of what is usual. */
const fewest = 30

/** Documents evenly spread over a corpus. */
const sampleOf = (count: number): readonly number[] => {
  const rows = Math.min(count, mostRows)
  return Array.from({ length: rows }, (_, row) => Math.floor((row * count) / rows))
}

/** Finds what is usual, of rows that are sampled from all pairs. */
export function usualsOf(compared: Pick<Compared, 'row'>, languages: readonly Language[]): Usuals {
  const sums = { same: new Sum(), cross: new Sum() }
  for (const index of sampleOf(languages.length))
    compared.row(index).forEach((value, other) => { if (other !== index) sums[languages[other] === languages[index] ? 'same' : 'cross'].add(value) })
  const all = sums.same.with(sums.cross)
  const usual = (sum: Sum): Usual => (sum.count >= fewest ? sum : all).usual()
  return { same: usual(sums.same), cross: usual(sums.cross) }
}

class Sum {
  constructor(public count = 0, private total = 0, private squares = 0) {}
  add(value: number): void {
    this.count++
    this.total += value
    this.squares += value * value
  }
  with(other: Sum): Sum {
    return new Sum(this.count + other.count, this.total + other.total, this.squares + other.squares)
  }
  usual(): Usual {
    const mean = this.total / Math.max(1, this.count)
    return { mean, deviation: Math.sqrt(Math.max(0, this.squares / Math.max(1, this.count) - mean * mean)) || 1 }
  }
}

/** A likeness in standard deviations above what is usual. */
export const standing = (value: number, { mean, deviation }: Usual): number => (value - mean) / deviation
