import type { Graph } from '../../graph/graph.ts'
import type { ClaimDraft } from '../../ingest/record/draft.ts'
import type { FusionLearnt } from '../../likeness/fusion.ts'
import type { Method } from '../../likeness/methods.ts'
import type { Entry } from '../corpus.ts'
import { explainedOf, explainingBy } from '../explaining.ts'
import { likelihoodOf, reasonsFor } from '../reasons.ts'
import type { Found } from './compute.ts'
import { continuationsIn } from './continuation.ts'
import { type ComputedLink, draftOfLink } from './draft-links.ts'

/** The links that a run comes to, each with its reasons: overlaps, and what probably continues what. */
export async function linksOf(graph: Graph, entries: readonly Entry[], { chosen, continuing }: Found, method: Method, learnt: FusionLearnt, runId: string): Promise<readonly { readonly link: ComputedLink; readonly draft: ClaimDraft }[]> {
  const explaining = await explainingBy(graph, entries, method, learnt)
  const explained = explainedOf(entries)
  const id = (place: number) => entries[place]!.facts.id
  const why = (a: number, b: number, score: number, likelihood: ComputedLink['likelihood']) => reasonsFor(explained(a), explained(b), likelihood, score, explaining)
  const overlaps = chosen.map((pair): ComputedLink => {
    const likelihood = likelihoodOf(pair, method)
    return { kind: 'THEMATIC_OVERLAP', fromId: id(pair.a), toId: id(pair.b), score: pair.score, likelihood, reasons: why(pair.a, pair.b, pair.score, likelihood) }
  })
  const continuations = continuationsIn(continuing, entries, explaining).map(({ later, earlier, score, reasons }): ComputedLink => {
    const likelihood = likelihoodOf({ score, fewBest: score < method.possible }, method)
    return { kind: 'CONTINUES', fromId: id(later), toId: id(earlier), score, likelihood, reasons: [...reasons, ...why(later, earlier, score, likelihood)] }
  })
  return [...overlaps, ...continuations].map((link) => ({ link, draft: draftOfLink(link, method.name, runId) }))
}
