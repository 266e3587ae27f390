import { isForSearch, recordMeta } from '../../concepts/record/record.ts'
import type { Stance } from '../../concepts/vocabulary.ts'

/** What can rest on a document. */
export const claimKinds = ['RECORD', 'PARTICIPATION', 'MILESTONE', 'ASSESSMENT', 'FINDING', 'REFERENCE', 'LINK', 'TOPIC_TAG'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** One claim with one passage that it rests on, as it is read. */
export interface SourceClaim {
  readonly id: string
  readonly kind: ClaimKind
  readonly says: Readonly<Record<string, unknown>>
  readonly subjectIds: readonly string[]
  readonly objectIds: readonly string[]
  readonly passage: { readonly section: string | null; readonly quote: string | null; readonly start: number | null; readonly end: number | null; readonly stance: Stance }
}

/** One property of a claim as text. */
export interface Said { readonly property: string; readonly value: string }

/** What is about the claim, follows from its ends, or is nested and has an answer of its own. */
const unsaid = new Set<string>([...recordMeta, 'claimId', 'steps', 'targetIds', 'reasons', 'parts'])

/** What a claim says beside its ends, property by property. */
export const saidBy = ({ says }: SourceClaim): readonly Said[] =>
  Object.entries(says).filter(([property, value]) => !unsaid.has(property) && !isForSearch(property) && value !== null && value !== '')
    .map(([property, value]) => ({ property, value: Array.isArray(value) ? value.join('; ') : String(value) })).sort((a, b) => a.property.localeCompare(b.property))
