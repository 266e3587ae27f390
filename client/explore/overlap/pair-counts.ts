import type { Asserter, CommitmentLineFragment } from '../../generated/operations.ts'
import { isAsserted, type Known, type Pair } from './pairs.ts'

/** Whoever can assert; what is computed nobody asserts. */
type Person = Exclude<Asserter, 'COMPUTED'>

/** How much of a plan's pairs is known. The four kinds of knowing add up to all pairs. */
export interface PairCounts extends Readonly<Record<Known, number>> {
  readonly pairs: number
  /** Of the asserted: how many were computed as well, and of how many somebody else says that there is no overlap. */
  readonly computedToo: number
  readonly disputed: number
  /** Who asserts, each once. */
  readonly asserters: readonly Person[]
  /** Commitments of which no pair is known at all. */
  readonly untouched: readonly CommitmentLineFragment[]
}

/** Counts the pairs of a plan by what is known of them. */
export function countPairs(pairs: readonly Pair[], commitments: readonly CommitmentLineFragment[]): PairCounts {
  const count = (known: Known): number => pairs.filter((pair) => pair.known === known).length
  const asserted = pairs.filter(({ known }) => known === 'asserted')
  const touched = new Set(pairs.filter(({ known }) => known !== 'unknown').flatMap(({ a, b }) => [a.id, b.id]))
  return {
    pairs: pairs.length,
    asserted: asserted.length,
    none: count('none'),
    computed: count('computed'),
    unknown: count('unknown'),
    computedToo: asserted.filter(({ links }) => links.some(({ asserter }) => asserter === 'COMPUTED')).length,
    disputed: asserted.filter(({ links }) => links.some(({ kind }) => kind === 'NO_OVERLAP')).length,
    asserters: [...new Set(asserted.flatMap(({ links }) => links.filter(isAsserted).map(({ asserter }) => asserter as Person)))],
    untouched: commitments.filter(({ id }) => !touched.has(id)),
  }
}
