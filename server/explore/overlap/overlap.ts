import { byPlanNumber, type Numbered } from '../../concepts/commitment/commitment.ts'
import type { Link } from '../../concepts/link/link.ts'
import type { Asserter } from '../../concepts/vocabulary.ts'
import { type Disagreement, disagreementIn, isAsserted, isFound } from './disagreement.ts'

/** What is read of a plan: its commitments and the links among them. */
export interface PlanLinks { readonly commitments: readonly (Numbered & { readonly id: string })[]; readonly links: readonly Link[] }

/** A pair somebody says something of; a stands before b in the plan. */
export interface Cell { readonly aId: string; readonly bId: string; readonly links: readonly Link[]; readonly computedScore: number | null }

/** All pairs of a plan, counted: of the others nobody has said anything, which is not the same as no overlap. */
export interface Matrix {
  readonly pairs: number
  readonly asserted: number
  readonly judged: number
  readonly computed: number
  readonly cells: readonly Cell[]
  /** Pairs that people assert and a computation finds as well. */
  readonly agreements: readonly Cell[]
  /** Pairs in which people and computation differ. */
  readonly disagreements: readonly Disagreement<Cell>[]
}

/** Whose word judges a pair without an editor's confirmation. */
const judges: readonly Asserter[] = ['IRM', 'ACTION_PLAN', 'GOVERNMENT']

/** Puts the links of a plan in cells, in the plan's own order. */
export function matrixOf({ commitments, links }: PlanLinks): Matrix {
  const order = new Map([...commitments].sort(byPlanNumber).map(({ id }, place) => [id, place]))
  const cells = new Map<string, Cell>()
  for (const link of links) {
    const [aId, bId] = [link.fromId, link.toId].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)) as [string, string]
    const known = cells.get(`${aId} ${bId}`) ?? { aId, bId, links: [], computedScore: null }
    cells.set(`${aId} ${bId}`, { ...known, links: [...known.links, link], computedScore: link.asserter === 'COMPUTED' ? link.score : known.computedScore })
  }
  const ordered = [...cells.values()].sort((x, y) => order.get(x.aId)! - order.get(y.aId)! || order.get(x.bId)! - order.get(y.bId)!)
  const count = (says: (link: Link) => boolean) => ordered.filter((cell) => cell.links.some(says)).length
  return {
    pairs: (commitments.length * (commitments.length - 1)) / 2,
    asserted: count(isAsserted),
    judged: count((link) => judges.includes(link.asserter) || (link.asserter === 'EDITOR' && link.status === 'CONFIRMED')),
    computed: count((link) => link.asserter === 'COMPUTED'),
    cells: ordered,
    agreements: ordered.filter(({ links: own }) => own.some(isAsserted) && own.some(isFound)),
    disagreements: ordered.flatMap((cell) => disagreementIn(cell)),
  }
}
