import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { CommitmentLineFragment, PlanQuery } from '../../generated/operations.ts'

/** A plan as its page shows it. */
export type Plan = NonNullable<PlanQuery['actionPlan']>

/** What is known of a pair: what people or documents say goes before what was computed. */
export type Known = 'asserted' | 'none' | 'computed' | 'unknown'

type PairLink = Plan['overlap']['cells'][number]['links'][number]

/** Two commitments of a plan, the earlier in the plan first, and all that is said of the two. */
export interface Pair {
  readonly key: string
  readonly a: CommitmentLineFragment
  readonly b: CommitmentLineFragment
  readonly row: number
  readonly column: number
  readonly links: readonly PairLink[]
  /** How near the texts are, in standard deviations. */
  readonly score: number | null
  readonly known: Known
}

/** All pairs of a plan, row by row, also those of which nothing is known. */
export function pairsOf({ commitments, overlap }: Plan): readonly Pair[] {
  const cells = new Map(overlap.cells.map((cell) => [keyOf(cell.a.id, cell.b.id), cell]))
  return commitments.flatMap((b, row) =>
    commitments.slice(0, row).map((a, column) => {
      const cell = cells.get(keyOf(a.id, b.id))
      const links = cell?.links ?? []
      return { key: `${a.code}~${b.code}`, a, b, row, column, links, score: cell?.computedScore ?? null, known: knownOf(links) }
    }),
  )
}

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ')

function knownOf(links: readonly PairLink[]): Known {
  if (links.some(isAsserted)) return 'asserted'
  if (links.some(({ kind }) => kind === 'NO_OVERLAP')) return 'none'
  return links.length > 0 ? 'computed' : 'unknown'
}

/** Whether somebody says that the two meet. */
export const isAsserted = ({ asserter, kind }: Pick<PairLink, 'asserter' | 'kind'>): boolean => asserter !== 'COMPUTED' && kind !== 'NO_OVERLAP'

/** The links of a pair, as seen from its first commitment. */
export const edgesOf = ({ a, b, links }: Pair): readonly LinkEdge[] =>
  links.map((link) => ({ link, node: b, near: a, direction: link.from.id === a.id ? 'OUTGOING' : 'INCOMING' }))

/** The number by which the plan calls a commitment; its code where no source gives a number. */
export const numberOf = ({ planNumber, code }: CommitmentLineFragment): string => planNumber ?? code
