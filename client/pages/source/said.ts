import type { SourceClaimsQuery } from '../../generated/operations.ts'
import { languageTags, type LanguageTag } from '../../i18n/languages.ts'

/** A claim as it rests on the document of the page. */
export type SourceClaim = NonNullable<SourceClaimsQuery['source']>['claims']['edges'][number]['node']

type Said = SourceClaim['says'][number]

/** The value of one property, where the claim has it. */
export const valueOf = ({ says }: SourceClaim, property: string): string | null => says.find((said) => said.property === property)?.value ?? null

/** A text in the reader's language, else in another that there is. */
export function textOf(claim: SourceClaim, name: string, language: LanguageTag): { readonly text: string; readonly language: LanguageTag } | null {
  const order = [language, 'en', ...languageTags]
  return order.map((tag) => ({ text: valueOf(claim, `${name}_${tag}`), language: tag })).find((said): said is { text: string; language: LanguageTag } => said.text !== null) ?? null
}

/** Properties of the hub's own making, or said by the sentence already. */
const unshown = /^(summary_|member$|plan$|code$|gmCode$|topics$|commitments$|partOf$|successor$|parent$|ownName)/

/** What a record says of a thing, without what only the hub needs. */
export const shownOf = ({ says }: SourceClaim): readonly Said[] => says.filter(({ property }) => !unshown.test(property))

/** Claims of one passage. */
export interface PassageClaims { readonly quote: string | null; readonly start: number | null; readonly denies: boolean; readonly claims: readonly SourceClaim[] }
/** The passages of one section. */
export interface SectionClaims { readonly section: string | null; readonly passages: readonly PassageClaims[] }

/** Gathers claims by the section and the words they rest on, in the order in which they come. */
export function bySection(claims: readonly SourceClaim[]): readonly SectionClaims[] {
  const sections = new Map<string | null, Map<string, PassageClaims>>()
  for (const claim of claims) {
    const { section, quote, start, stance } = claim.evidence
    const passages = sections.get(section) ?? new Map<string, PassageClaims>()
    const key = `${quote} ${stance}`
    passages.set(key, { quote, start, denies: stance === 'DENIES', claims: [...(passages.get(key)?.claims ?? []), claim] })
    sections.set(section, passages)
  }
  return [...sections].map(([section, passages]) => ({ section, passages: [...passages.values()] }))
}
