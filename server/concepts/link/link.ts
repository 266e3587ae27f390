import type { Whole } from '../../reading/part.ts'
import type { Evidence } from '../source/source.ts'
import type { ByLanguage } from '../thing/thing.ts'
import type { Asserter, ClaimStatus, Confidence, Direction, Likelihood, LinkKind, Modality } from '../vocabulary.ts'
import { directedLinkKinds } from '../vocabulary.ts'

/** An editor's decision about a claim. */
export interface Judgement { readonly by: string; readonly at: Date; readonly status: ClaimStatus; readonly note: string }

/** A typed claim about two commitments; of directed kinds `from` is the later or naming one. */
export interface Link extends Whole {
  readonly type: 'LINK'
  readonly kind: LinkKind
  readonly asserter: Asserter
  readonly modality: Modality
  readonly status: ClaimStatus
  readonly confidence: Confidence | null
  readonly fromId: string
  readonly toId: string
  readonly score: number | null
  readonly likelihood: Likelihood | null
  readonly method: string | null
  /** The reasons, each by language, as stored: JSON. */
  readonly reasonTexts: string | null
  readonly addedIn: number
  readonly retiredIn: number | null
  readonly judgements: readonly Judgement[]
  readonly evidence: readonly Evidence[]
}

/** Statuses of links that hold or may hold; the others are shown only to those who ask. */
export const standingStatuses: readonly ClaimStatus[] = ['PROPOSED', 'CONFIRMED']

/** How a link stands to one of its ends. */
export function directionFrom(link: Link, commitmentId: string): Direction {
  if (!directedLinkKinds.includes(link.kind)) return 'UNDIRECTED'
  return link.fromId === commitmentId ? 'OUTGOING' : 'INCOMING'
}

/** The end that is not the one given. */
export const otherEnd = (link: Link, commitmentId: string): string => (link.fromId === commitmentId ? link.toId : link.fromId)

/** Why the link is asserted, one text by language each. */
export const reasonsOf = (link: Link): readonly ByLanguage[] => JSON.parse(link.reasonTexts ?? '[]') as readonly ByLanguage[]
