import type { Graph } from '../../graph/graph.ts'
import type { FusionLearnt } from '../../likeness/fusion.ts'
import { isMoreThanTitle } from '../../likeness/document.ts'
import type { Method } from '../../likeness/methods.ts'
import type { Entry } from '../corpus.ts'
import { explainedOf, explainingBy } from '../explaining.ts'
import { likelihoodOf, reasonsFor } from '../reasons.ts'
import type { Earlier, Found } from './compute.ts'
import { continuationsIn } from './continuation.ts'
import { type ComputedLink, computedLinkId, draftOfLink, type FoundLink } from './draft-links.ts'

/** What links are made from beside the pairs that were found. */
export interface Making { readonly graph: Graph; readonly entries: readonly Entry[]; readonly method: Method; readonly learnt: FusionLearnt; readonly earlier: Earlier | null; readonly runId: string }

/** The links that a run comes to: overlaps, and what probably continues what. Reasons are given to those that no earlier run left between the same texts and facts. */
export async function linksOf({ chosen, continuing }: Found, { graph, entries, method, learnt, earlier, runId }: Making): Promise<readonly FoundLink[]> {
  const explaining = await explainingBy(graph, entries, method, learnt)
  const explained = explainedOf(entries)
  const stands = standingLinks(earlier)
  const link = (kind: ComputedLink['kind'], a: number, b: number, { score, fewBest }: { readonly score: number; readonly fewBest: boolean }, first: ComputedLink['reasons'] = []): FoundLink => {
    const [fromId, toId] = [entries[a]!.facts.id, entries[b]!.facts.id]
    const likelihood = likelihoodOf({ score, fewBest }, method, [a, b].every((place) => isMoreThanTitle(entries[place]!.text)))
    const found = { id: computedLinkId({ kind, fromId, toId }), kind, likelihood }
    if (stands(found.id, fromId, toId)) return { ...found, draft: null }
    const reasons = [...first, ...reasonsFor(explained(a), explained(b), likelihood, score, explaining)]
    return { ...found, draft: draftOfLink({ kind, fromId, toId, score, likelihood, reasons }, method.name, runId) }
  }
  return [
    ...chosen.map((pair) => link('THEMATIC_OVERLAP', pair.a, pair.b, pair)),
    ...continuationsIn(continuing, entries, explaining).map(({ later, earlier: first, score, reasons }) => link('CONTINUES', later, first, { score, fewBest: score < method.possible }, reasons)),
  ]
}

/** Whether a link is there already, between commitments that are as they were when it was made. */
function standingLinks(earlier: Earlier | null): (id: string, fromId: string, toId: string) => boolean {
  const ids = new Set(earlier?.links.map(({ id }) => id))
  return (id, fromId, toId) => earlier !== null && ids.has(id) && earlier.alike.has(fromId) && earlier.alike.has(toId)
}
