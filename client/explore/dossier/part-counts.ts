import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import { lineageKinds } from '../../concepts/link/saying.ts'
import { groupBy } from '../../grouping.ts'
import type { DossierCommitment } from './dossier-commitment.ts'

/** The parts of a dossier, in order; their names are their anchors. */
export type PartName =
  | 'connections' | 'promised' | 'participants' | 'assessments' | 'recommendations' | 'lineage'
  | 'results' | 'references' | 'topics' | 'conflicts' | 'numbering' | 'sources'

interface PartCount { readonly part: PartName; readonly count: number | string }

/** How much there is in each part; a count that is still coming is a dash of dots. */
export function partCounts(commitment: DossierCommitment, edges: readonly LinkEdge[] | undefined): readonly PartCount[] {
  const [before, beside] = splitLineage(edges ?? [])
  const [recommendations, others] = splitFindings(commitment)
  return [
    { part: 'connections', count: edges ? beside.length : '…' },
    { part: 'promised', count: commitment.milestones.length },
    { part: 'participants', count: commitment.participants.length },
    { part: 'assessments', count: commitment.assessments.length },
    { part: 'recommendations', count: recommendations.length },
    { part: 'lineage', count: edges ? before.length : '…' },
    { part: 'results', count: others.length + commitment.activities.length },
    { part: 'references', count: commitment.references.length },
    { part: 'topics', count: groupBy(commitment.topics, ({ topic }) => topic.id).size },
    { part: 'conflicts', count: commitment.conflicts.length },
    { part: 'numbering', count: numberingOf(commitment).length },
    { part: 'sources', count: commitment.sources.length },
  ]
}

/** Links that say what came before or after, and the others. */
export const splitLineage = (edges: readonly LinkEdge[]): readonly [lineage: readonly LinkEdge[], others: readonly LinkEdge[]] => [
  edges.filter(({ link }) => lineageKinds.includes(link.kind)),
  edges.filter(({ link }) => !lineageKinds.includes(link.kind)),
]

/** Advice, and everything else that was found. */
export const splitFindings = ({ findings }: DossierCommitment) => [
  findings.filter(({ kind }) => kind === 'RECOMMENDATION'),
  findings.filter(({ kind }) => kind !== 'RECOMMENDATION'),
] as const

/** What sources say of a commitment's numbers. */
export const numberingOf = ({ statements }: DossierCommitment) => statements.filter(({ property }) => property === 'planNumber' || property === 'webListPlace')
