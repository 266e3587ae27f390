/** What a bundle comes to in the graph's own terms: versions of claims with stable ids, ready to be held against what is there. */

/** A property value that Neo4j stores. */
export type Stored = string | number | boolean | null | readonly string[]
export type Properties = Readonly<Record<string, Stored>>

/** A relationship from a claim to a thing; `inward` ones point at the claim. */
export interface Ref { readonly type: string; readonly to: string; readonly inward?: boolean }

export interface ThingDraft { readonly id: string; readonly labels: readonly string[] }
export interface ClaimDraft { readonly id: string; readonly label: string; readonly hash: string; readonly properties: Properties; readonly refs: readonly Ref[] }
export interface EvidenceDraft { readonly id: string; readonly claimId: string; readonly sourceId: string; readonly properties: Properties }
export interface TagDraft { readonly id: string; readonly from: string; readonly topic: string; readonly properties: Properties }
export interface SourceDraft { readonly id: string; readonly properties: Properties; readonly cites: readonly string[] }

export interface Draft {
  readonly sources: readonly SourceDraft[]
  readonly things: readonly ThingDraft[]
  /** Records are claims whose one passage they carry themselves. */
  readonly records: readonly ClaimDraft[]
  readonly claims: readonly ClaimDraft[]
  readonly evidence: readonly EvidenceDraft[]
  readonly tags: readonly TagDraft[]
}
