import type { Link } from '../../concepts/link/link.ts'

/** In which way people and computation differ about a pair. */
export const disagreementKinds = ['COMPUTED_NOT_JUDGED', 'COMPUTED_BUT_DENIED', 'ASSERTED_NOT_COMPUTED'] as const
export type DisagreementKind = (typeof disagreementKinds)[number]

export interface Disagreement<Cell> { readonly kind: DisagreementKind; readonly cell: Cell }

type Said = Pick<Link, 'asserter' | 'kind' | 'likelihood'>

/** Whether somebody says that the two meet. */
export const isAsserted = ({ asserter, kind }: Pick<Said, 'asserter' | 'kind'>): boolean => asserter !== 'COMPUTED' && kind !== 'NO_OVERLAP'
/** Whether a computation finds them near; the few best are only offered. */
export const isFound = ({ asserter, likelihood }: Pick<Said, 'asserter' | 'likelihood'>): boolean => asserter === 'COMPUTED' && likelihood !== 'FEW_BEST'

/** How people and computation differ about a pair of which something is said; nothing where they do not. What is merely unlikely needs no review. */
export function disagreementIn<Cell extends { readonly links: readonly Said[] }>(cell: Cell): readonly Disagreement<Cell>[] {
  const { links } = cell
  const [asserted, denied, found] = [links.some(isAsserted), links.some(({ kind }) => kind === 'NO_OVERLAP'), links.some(isFound)]
  if (found && denied) return [{ kind: 'COMPUTED_BUT_DENIED', cell }]
  if (found && !asserted) return [{ kind: 'COMPUTED_NOT_JUDGED', cell }]
  return asserted && !found ? [{ kind: 'ASSERTED_NOT_COMPUTED', cell }] : []
}
