import type { EvidencePassageFragment } from '../../generated/operations.ts'

/** Where a claim stands, as columns of a table to take along. */
export interface EvidenceColumns { readonly document: string; readonly section: string; readonly quote: string; readonly address: string }

/** The documents, sections, words and addresses that a claim rests on, each once. */
export const evidenceColumns = (evidence: readonly EvidencePassageFragment[]): EvidenceColumns => ({
  document: unique(evidence.map(({ source }) => source.name)),
  section: unique(evidence.map(({ section }) => section)),
  quote: unique(evidence.map(({ quote }) => quote)),
  address: unique(evidence.map(({ source }) => source.url)),
})

const unique = (texts: readonly (string | null)[]): string => [...new Set(texts.filter(Boolean))].join(' | ')
