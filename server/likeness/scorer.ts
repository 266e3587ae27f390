import type { Document } from './document.ts'

/** How near documents are to each other: a row holds the likeness of one of them to each, itself included; only the order and the distances within one scorer mean anything. */
export interface Compared {
  row(index: number): Float32Array
  /** The same for a document that is none of them. */
  against(document: Document): Float32Array
}

/**
 * One way to say how near two texts are. What it learns of a corpus (counts of words, means) is plain data, so that it can be frozen with a run: whatever is
 * compared later, is compared by the same measure.
 */
export interface Scorer<Learnt = unknown> {
  readonly name: string
  learn(corpus: readonly Document[]): Learnt
  /** What was learnt, and beside it what only these documents could teach: words of a language that the corpus has little of. Nothing that was learnt counts otherwise. */
  learnMore(learnt: Learnt, documents: readonly Document[]): Learnt
  compare(documents: readonly Document[], learnt: Learnt): Compared
}
