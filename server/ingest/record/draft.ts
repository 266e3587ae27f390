/** What a bundle comes to in the graph's own terms: versions of claims with stable ids, ready to be held against what is there. */

/** A property value that Neo4j stores. */
export type Stored = string | number | boolean | null | readonly string[]
export type Properties = Readonly<Record<string, Stored>>

/** A relationship from a claim to a thing; `inward` ones point at the claim. */
export interface Ref { readonly type: string; readonly to: string; readonly inward?: boolean }

export interface ThingDraft { readonly id: string; readonly labels: readonly string[] }
export interface ClaimDraft { readonly id: string; readonly label: string; readonly hash: string; readonly properties: Properties; readonly refs: readonly Ref[] }
/** A passage, with what its reading says of the claim: `says` is a Said as JSON. `readAs` is the id that the reading gave a claim which turned out to be another's. */
export interface EvidenceDraft { readonly id: string; readonly claimId: string; readonly sourceId: string; readonly properties: Properties & Saying & { readonly claimId: string; readonly readAs?: string } }
export interface TagDraft { readonly id: string; readonly from: string; readonly topic: string; readonly properties: Properties }
export interface SourceDraft { readonly id: string; readonly properties: Properties; readonly cites: readonly string[]; readonly origin: string; readonly weight: number; readonly text?: string }

/** A claim as one reading puts it. */
export interface Said { readonly label: string; readonly properties: Properties; readonly refs: readonly Ref[] }

/** What ranks one reading of a claim among others: lighter first, then the later in order. */
export interface Saying { readonly says: string; readonly weight: number; readonly order: string | null }

/**
 * Who delivers: within `id` whatever is no longer said ends. What is said of a moment (records, topic tags, ratings) belongs to `dated`, so that a newer capture
 * does not end it. The lighter origin describes what several do; `order` sorts captures of one document, oldest first.
 */
export interface Origin { readonly id: string; readonly dated?: string; readonly weight: number; readonly order?: string }

/** Words of a text that is kept which turned out to be personal: the text without them, and what stands for them wherever it was quoted; `plain` is how search knows them. */
export interface Withholding { readonly source: string; readonly text: string; readonly words: readonly string[]; readonly plain: readonly string[]; readonly mark: string }

export interface Draft {
  /** The origins that the draft speaks for: what they said before and it does not say ends. */
  readonly origins: readonly string[]
  readonly sources: readonly SourceDraft[]
  readonly things: readonly ThingDraft[]
  /** Records are claims whose one passage they carry themselves. */
  readonly records: readonly ClaimDraft[]
  /** All other claims, passage by passage. */
  readonly evidence: readonly EvidenceDraft[]
  readonly tags: readonly TagDraft[]
  /** What is taken out of texts that were kept before, and out of all that was said in their words: the one thing that is not left to the past. */
  readonly withheld?: readonly Withholding[]
}

/** Several drafts as one; what two of them deliver alike stands in it once. */
export function mergedDraft(drafts: readonly Draft[]): Draft {
  const once = <T>(pick: (draft: Draft) => readonly T[], key: (one: T) => string): readonly T[] => [...new Map(drafts.flatMap(pick).map((one) => [key(one), one])).values()]
  const byId = ({ id }: { readonly id: string }) => id
  return {
    origins: once((draft) => draft.origins, String), sources: bestSources(drafts), things: once((draft) => draft.things, byId),
    records: once((draft) => draft.records, byId), evidence: once((draft) => draft.evidence, byId), tags: once((draft) => draft.tags, byId),
  }
}

/** A document that several describe is described by the lightest, by name where they weigh the same. */
function bestSources(drafts: readonly Draft[]): readonly SourceDraft[] {
  const best = new Map<string, SourceDraft>()
  for (const source of drafts.flatMap((draft) => draft.sources)) {
    const other = best.get(source.id)
    if (!other || source.weight < other.weight || (source.weight === other.weight && source.origin < other.origin)) best.set(source.id, source)
  }
  return [...best.values()]
}
