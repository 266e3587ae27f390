import type { Bundle } from '../bundle.ts'
import { linkId } from '../record/draft-of.ts'
import { findReferences } from './find-references.ts'
import type { Numbering, OwnCommitment, OwnPlace, ResolvedReference, Section } from './reference.ts'
import { resolveReferences } from './resolve-references.ts'
import { statementOf } from './statements-of.ts'

/** A text of a commitment, as a reader of pages or rows hands it over: the stored text of its source, and where which voice speaks. */
export interface CommitmentText extends OwnCommitment, OwnPlace {
  /** Such as `source:ogp-nl0037-en`. */
  readonly source: string
  readonly text: string
}

type Claims = Pick<Bundle, 'references' | 'links'>
type BundleLink = Bundle['links'][number]
type BundleReference = Bundle['references'][number]

/**
 * The references of a text, and the links that its sentences assert between the own commitment and those named: thematic overlap and clusters where the reviewer speaks,
 * that a plan builds on an earlier commitment, and that it refers to one. Every link is PROPOSED, with its sentence as evidence and whoever speaks there as asserter;
 * "could" and "may" make it POSSIBLE. References that name no commitment for certain are OPEN or NOT_A_REFERENCE and make no link.
 */
export function claimsOfText(own: CommitmentText, numbering: Numbering): Claims {
  const references = resolveReferences(findReferences(own.text, own), own, numbering)
  return { references: together(references.map((reference) => claimOf(reference, own))), links: merged(references.flatMap((reference) => linksOf(reference, references, own))) }
}

const commitment = (code: string): string => `commitment:${code}`

const sectionOf = ({ sections }: CommitmentText, start: number, end: number): Section | undefined => sections?.find((section) => section.start <= start && end <= section.end)

function claimOf({ phrase, numbers, state, scope, targets, start, end }: ResolvedReference, own: CommitmentText): BundleReference {
  const { name: section, by } = sectionOf(own, start, end) ?? {}
  return { of: commitment(own.code), ...(by ? { by } : {}), phrase, numbers: [...numbers], state, scope, targets: targets.map(commitment), evidence: [{ source: own.source, section, start, end, stance: 'SUPPORTS' }] }
}

function linksOf(reference: ResolvedReference, all: readonly ResolvedReference[], own: CommitmentText): readonly BundleLink[] {
  const section = sectionOf(own, reference.start, reference.end)
  const statement = section && reference.state === 'RESOLVED' ? statementOf({ text: own.text, reference, section, all, ownCode: own.code }) : undefined
  if (!section || !statement) return []
  const { kind, modality, start, end } = statement
  return reference.targets.filter((code) => code !== own.code).map((code) => ({
    kind, modality, asserter: section.by, status: 'PROPOSED', from: commitment(own.code), to: commitment(code), reasons: [],
    evidence: [{ source: own.source, section: section.name, start, end, stance: 'SUPPORTS' }],
  }))
}

/** A phrase that a text repeats, with the same outcome, is one reference with several passages. */
function together(references: readonly BundleReference[]): BundleReference[] {
  const byContent = new Map<string, BundleReference>()
  for (const reference of references) {
    const { evidence, ...content } = reference
    const known = byContent.get(JSON.stringify(content))
    byContent.set(JSON.stringify(content), known ? { ...known, evidence: [...known.evidence, ...evidence] } : reference)
  }
  return [...byContent.values()]
}

/** One link for one claim, however often a text makes it; what is said for sure once is no mere possibility. */
function merged(links: readonly BundleLink[]): BundleLink[] {
  const byId = new Map<string, BundleLink>()
  for (const link of links) {
    const known = byId.get(linkId(link))
    byId.set(linkId(link), known ? { ...known, modality: known.modality === 'STATED' ? 'STATED' : link.modality, evidence: [...known.evidence, ...link.evidence] } : link)
  }
  return [...byId.values()]
}
