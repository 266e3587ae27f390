import { grouped } from '../../shared/grouped.ts'
import type { Bundle } from '../bundle.ts'
import { linkId } from '../record/draft-of.ts'
import { findReferences } from './find-references.ts'
import type { Numbering, OwnCommitment, OwnPlace, ResolvedReference, Section } from './reference.ts'
import { resolveReferences } from './resolve-references.ts'
import { farthest } from './sentence.ts'
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
  return { references: together(references.map((reference) => claimOf(reference, own))), links: merged(references.flatMap((reference, place) => linksOf(reference, near(references, place), own))) }
}

/** The references, in the order of the text, that can stand in one sentence with one of them. */
function near(all: readonly ResolvedReference[], place: number): readonly ResolvedReference[] {
  const { start, end } = all[place]!
  let [first, next] = [place, place + 1]
  while (first > 0 && all[first - 1]!.start >= start - farthest) first -= 1
  while (next < all.length && all[next]!.start <= end + farthest) next += 1
  return all.slice(first, next)
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
  return [...grouped(references, (reference) => JSON.stringify({ ...reference, evidence: undefined })).values()].map((alike) => ({ ...alike[0]!, evidence: alike.flatMap(({ evidence }) => evidence) }))
}

/** One link for one claim, however often a text makes it; what is said for sure once is no mere possibility. */
function merged(links: readonly BundleLink[]): BundleLink[] {
  return [...grouped(links, linkId).values()].map((alike) => ({ ...alike[0]!, modality: alike.some(({ modality }) => modality === 'STATED') ? 'STATED' : alike.at(-1)!.modality, evidence: alike.flatMap(({ evidence }) => evidence) }))
}
