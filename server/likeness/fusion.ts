import type { Document } from './document.ts'
import type { Compared, Scorer } from './scorer.ts'
import { bySide, sideOf, standing, type Usuals, usualsOf } from './standing.ts'

/** A scorer and how much it counts, and whether only between texts of one language: a word that two have in common is seldom the same word. */
export interface Voice { readonly scorer: Scorer; readonly weight: number; readonly withinLanguage?: true }
/** Several scorers taken together. */
export interface Fusion { readonly name: string; readonly voices: readonly Voice[] }

/** What a fusion learnt of a corpus, frozen: for each voice what its scorer learnt and what is usual, and what is usual of the sum. */
export interface FusionLearnt { readonly voices: readonly { readonly learnt: unknown; readonly usuals: Usuals }[]; readonly usuals: Usuals }

/** Learns from a corpus. Scores of different scorers cannot be added; how far they stand out can. */
export function learnFusion({ voices }: Fusion, corpus: readonly Document[]): FusionLearnt {
  const parts = voices.map(({ scorer }) => {
    const learnt = scorer.learn(corpus)
    const compared = scorer.compare(corpus, learnt)
    return { learnt, compared, usuals: usualsOf(compared, corpus) }
  })
  const summed = sumOf(voices, parts, corpus)
  return { voices: parts.map(({ learnt, usuals }) => ({ learnt, usuals })), usuals: usualsOf(summed, corpus) }
}

/** What a fusion learnt, and beside it what only these documents could teach its scorers. */
export const learnMore = ({ voices }: Fusion, learnt: FusionLearnt, documents: readonly Document[]): FusionLearnt =>
  ({ ...learnt, voices: learnt.voices.map((voice, index) => ({ ...voice, learnt: voices[index]!.scorer.learnMore(voice.learnt, documents) })) })

/** Scores in standard deviations: 0 is usual for two documents of these languages and lengths, 3 is rare. */
export function compareBy({ voices }: Fusion, documents: readonly Document[], learnt: FusionLearnt): Compared {
  const parts = voices.map(({ scorer }, index) => ({ compared: scorer.compare(documents, learnt.voices[index]!.learnt), usuals: learnt.voices[index]!.usuals }))
  const summed = sumOf(voices, parts, documents)
  const sides = documents.map(sideOf)
  const stand = (row: Float32Array, document: Document) => {
    const usual = bySide(document, learnt.usuals)
    return row.map((value, other) => standing(value, usual[sides[other]!]!))
  }
  return { row: (index) => stand(summed.row(index), documents[index]!), against: (document) => stand(summed.against(document), document) }
}

interface Part { readonly compared: Compared; readonly usuals: Usuals }

function sumOf(voices: readonly Voice[], parts: readonly Part[], documents: readonly Document[]): Compared {
  const sides = documents.map(sideOf)
  const sum = (rowOf: (compared: Compared) => Float32Array, document: Document): Float32Array => {
    const sums = new Float32Array(documents.length)
    parts.forEach(({ compared, usuals }, voice) => {
      const [{ weight, withinLanguage }, usual] = [voices[voice]!, bySide(document, usuals)]
      rowOf(compared).forEach((value, other) => {
        if (!withinLanguage || documents[other]!.language === document.language) sums[other]! += weight * standing(value, usual[sides[other]!]!)
      })
    })
    return sums
  }
  return { row: (index) => sum((compared) => compared.row(index), documents[index]!), against: (document) => sum((compared) => compared.against(document), document) }
}
