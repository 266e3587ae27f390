import type { Asserter, CommitmentLineFragment, Direction, EvidencePassageFragment, Language, LinkLineFragment, Modality } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'
import { sayingOf, type Saying } from './saying.ts'

/** A link as seen from one of its ends. */
export interface LinkEdge {
  readonly direction: Direction
  readonly link: LinkLineFragment
  /** The commitment at the other end. */
  readonly node: CommitmentLineFragment
  /** The commitment at this end, where it does not go without saying. */
  readonly near?: CommitmentLineFragment
}

/** Links that say the same on the same word, with the words they all rest on. */
export interface LinkGroup {
  readonly key: string
  readonly saying: Saying
  readonly asserter: Asserter
  readonly modality: Modality
  readonly edges: readonly LinkEdge[]
  readonly shared: readonly EvidencePassageFragment[]
  readonly sharedReasons: readonly string[]
}

const asserterOrder: readonly Asserter[] = ['IRM', 'ACTION_PLAN', 'GOVERNMENT', 'OGP_DATA', 'CIVIL_SOCIETY', 'EDITOR', 'COMPUTED']

/** Groups links by what they say, who says it and how firmly; people before computation. */
export function groupLinks(edges: readonly LinkEdge[]): readonly LinkGroup[] {
  const groups = groupBy([...edges].sort(inPlanOrder), ({ link, direction }) => `${sayingOf(link.kind, direction)} ${link.asserter} ${link.modality}`)
  return [...groups].map(([key, members]) => groupOf(key, members)).sort((a, b) => asserterOrder.indexOf(a.asserter) - asserterOrder.indexOf(b.asserter))
}

function groupOf(key: string, edges: readonly LinkEdge[]): LinkGroup {
  const [first] = edges as readonly [LinkEdge]
  const { kind, asserter, modality } = first.link
  return {
    key, asserter, modality, edges,
    saying: sayingOf(kind, first.direction),
    shared: first.link.evidence.filter((passage) => edges.every(({ link }) => link.evidence.some((other) => samePassage(passage, other)))),
    sharedReasons: first.link.reasons.filter((reason) => edges.every(({ link }) => link.reasons.includes(reason))),
  }
}

/** By plan, and within a plan by its own numbers: "1a" before "2", "9" before "10". */
const inPlanOrder = ({ node: a }: LinkEdge, { node: b }: LinkEdge): number =>
  a.year - b.year || (a.planNumber ?? '').localeCompare(b.planNumber ?? '', undefined, { numeric: true }) || a.code.localeCompare(b.code)

/** What supports one link beyond what its whole group rests on. */
export const ownPassages = (edge: LinkEdge, group: LinkGroup): readonly EvidencePassageFragment[] =>
  edge.link.evidence.filter((passage) => !group.shared.some((other) => samePassage(passage, other)))

/** The language that a reason of a link is really in. */
export const languageOfReason = ({ reasons, reasonLanguages }: LinkLineFragment, reason: string): Language | undefined => reasonLanguages[reasons.indexOf(reason)]

const samePassage = (a: EvidencePassageFragment, b: EvidencePassageFragment): boolean =>
  a.source.id === b.source.id && a.section === b.section && a.quote === b.quote && a.stance === b.stance
