import { languages } from '../concepts/vocabulary.ts'
import { type Document, isMoreThanTitle } from './document.ts'
import type { Compared } from './scorer.ts'

/** What is usual among pairs: mean and standard deviation. */
export interface Usual { readonly mean: number; readonly deviation: number }
/** Pairs of one language or of two, and how many of the two are more than a title. */
export type PairKind = `${'same' | 'cross'}${0 | 1 | 2}`
/**
 * What is usual for each kind of pair: texts of two languages are less alike, whatever they say, and long texts more than titles. Held against all pairs alike,
 * any two long texts among many titles would stand out.
 */
export type Usuals = Readonly<Record<PairKind, Usual>>

/** What decides in which kinds of pairs a document stands. */
type Side = Pick<Document, 'language' | 'body'>
const sides = languages.flatMap((language) => [false, true].map((text) => ({ language, text })))

/** The number of a document's side, from 0: all pairs are held against what is usual, and a number is looked up fastest. */
export const sideOf = ({ language, body }: Side): number => languages.indexOf(language) * 2 + Number(isMoreThanTitle({ body }))

/** For a document, by the side of the other: what there is for each kind of pair. */
export function bySide<T>(one: Side, kinds: Readonly<Record<PairKind, T>>): readonly T[] {
  const own = Number(isMoreThanTitle(one))
  return sides.map(({ language, text }) => kinds[`${language === one.language ? 'same' : 'cross'}${(own + Number(text)) as 0 | 1 | 2}`])
}

/** Pairs are counted from so many documents at the most, evenly spread, each against all. */
const mostRows = 400
/** Fewer pairs than these say nothing of what is usual. */
const fewest = 30

/** Documents evenly spread over a corpus. */
const sampleOf = (count: number): readonly number[] => {
  const rows = Math.min(count, mostRows)
  return Array.from({ length: rows }, (_, row) => Math.floor((row * count) / rows))
}

/** Finds what is usual, of rows that are sampled from all pairs; where a kind has too few, that of all pairs of one language or of two, or of all. */
export function usualsOf(compared: Pick<Compared, 'row'>, documents: readonly Side[]): Usuals {
  const sums = { same0: new Sum(), same1: new Sum(), same2: new Sum(), cross0: new Sum(), cross1: new Sum(), cross2: new Sum() }
  const others = documents.map(sideOf)
  for (const index of sampleOf(documents.length)) {
    const own = bySide(documents[index]!, sums)
    compared.row(index).forEach((value, other) => { if (other !== index) own[others[other]!]!.add(value) })
  }
  const { same0, same1, same2, cross0, cross1, cross2 } = sums
  const [same, cross] = [same0.with(same1).with(same2), cross0.with(cross1).with(cross2)]
  const usual = (own: Sum, ofLanguages: Sum): Usual => {
    const wide = ofLanguages.count >= fewest ? ofLanguages : same.with(cross)
    return { mean: (own.count >= fewest ? own : wide).usual().mean, deviation: wide.usual().deviation }
  }
  return {
    same0: usual(same0, same), same1: usual(same1, same), same2: usual(same2, same),
    cross0: usual(cross0, cross), cross1: usual(cross1, cross), cross2: usual(cross2, cross),
  }
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
