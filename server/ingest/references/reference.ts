import type { Language } from '../../concepts/vocabulary.ts'

/**
 * What the numbers of a phrase count: commitments of the same plan, of an earlier or later plan of the member, the text's own heading, its own parts, itself under
 * the number of another system; or nothing of the kind: furniture of the page, or something that is no commitment of a plan. `unclear` is what cannot be told.
 */
export type Scope = 'same_plan' | 'earlier_plan' | 'later_plan' | 'own_heading' | 'own_parts' | 'other_numbering' | 'page_furniture' | 'not_ogp' | 'unclear'

/** How a text names a plan: by its place in the row of the member's plans, by years, or as seen from the own plan. */
export interface PlanHint {
  readonly ordinal?: number | undefined
  readonly startYear?: number | undefined
  readonly endYear?: number | undefined
  readonly relative?: 'PREVIOUS' | 'NEXT' | 'OWN' | undefined
}

/** A phrase that names commitments by number: where it stands (UTF-16 units, as `String.slice` counts), which numbers, and what they count. */
export interface FoundReference {
  readonly phrase: string
  readonly start: number
  readonly end: number
  /** In the order of the phrase, as text: "1", "1a", "B.1.A"; a range stays one ("6-8"), since some plans number so. */
  readonly numbers: readonly string[]
  readonly scope: Scope
  readonly plan?: PlanHint | undefined
  readonly language: Language
}

/** A stretch of a text and whose words it holds. */
export interface Section {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly by: 'IRM' | 'ACTION_PLAN'
}

/** The commitment in whose text references are looked for. */
export interface OwnCommitment {
  readonly code: string
  /** Its number in its plan, where known. */
  readonly planNumber?: string | undefined
  /** Other numbers that headings give it, such as the reviewer's. */
  readonly headingNumbers: readonly string[]
  /** Of its plan, so that a plan called by them is known as its own. */
  readonly planStartYear?: number | undefined
  readonly planSequence?: number | undefined
  /** Its titles, in any language: a number before one of them is a heading. */
  readonly titles?: readonly string[] | undefined
  /** Names of its member: "Georgia's third action plan" is a plan of its own. */
  readonly memberNames?: readonly string[] | undefined
  readonly language: Language
  /** Where a reviewer speaks and where the plan; a text without sections is taken as the plan's. */
  readonly sections?: readonly Section[] | undefined
}

/** A plan of a member, as far as numbering needs to know it. */
export interface NumberedPlan {
  /** Such as `plan:AP_NLD03`. */
  readonly id: string
  readonly sequence?: number | undefined
  readonly startYear: number
  readonly endYear?: number | undefined
}

/** How plans number their commitments: by the plans themselves, never by the place in a list of a web page. */
export interface Numbering {
  /** The plans of a member, such as `member:netherlands`. */
  plansOf(member: string): readonly NumberedPlan[]
  /** The codes, such as `NL0037`, by the number in the plan as text; several where a plan gives a number twice. */
  codesOf(planId: string): ReadonlyMap<string, readonly string[]>
}

/** Where a commitment stands among plans. */
export interface OwnPlace { readonly code: string; readonly plan: string; readonly member: string }

/** What a phrase comes to: codes for a resolved one, in the order of its numbers; nothing for one that is open or no reference. */
export interface ResolvedReference extends FoundReference {
  readonly state: 'RESOLVED' | 'OPEN' | 'NOT_A_REFERENCE'
  readonly targets: readonly string[]
}
