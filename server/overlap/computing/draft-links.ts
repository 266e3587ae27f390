import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Likelihood } from '../../concepts/vocabulary.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import { linkId } from '../../ingest/record/draft-of.ts'
import type { ClaimDraft } from '../../ingest/record/draft.ts'

/** A computed link before it is written. */
export interface ComputedLink {
  readonly kind: 'THEMATIC_OVERLAP' | 'CONTINUES'
  readonly fromId: string
  readonly toId: string
  readonly score: number
  readonly likelihood: Likelihood
  readonly reasons: readonly ByLanguage[]
}

/** A link that a run comes to; without a draft where it stands as an earlier run left it. */
export interface FoundLink { readonly id: string; readonly kind: ComputedLink['kind']; readonly likelihood: Likelihood; readonly draft: ClaimDraft | null }

/** The id of the link that a computation finds between two commitments. */
export const computedLinkId = ({ kind, fromId, toId }: Pick<ComputedLink, 'kind' | 'fromId' | 'toId'>): string => linkId({ kind, asserter: 'COMPUTED', from: fromId, to: toId })

/**
 * A computed link as a claim: proposed, possible, and nobody's word. The run is not part of its hash: what a later run finds again unchanged
 * stays as it is, with the run that found it first.
 */
export function draftOfLink({ kind, fromId, toId, score, likelihood, reasons }: ComputedLink, method: string, runId: string): ClaimDraft {
  const properties = { kind, asserter: 'COMPUTED', modality: 'POSSIBLE', status: 'PROPOSED', score, likelihood, method, reasons: JSON.stringify(reasons) }
  const [from, to] = kind === 'CONTINUES' || fromId < toId ? [fromId, toId] : [toId, fromId]
  const refs = [{ type: 'FROM', to: from }, { type: 'TO', to }]
  return { id: computedLinkId({ kind, fromId, toId }), label: 'Link', hash: fingerprint([properties, refs]), properties: { ...properties, run: runId }, refs }
}
