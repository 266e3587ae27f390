import type { LinkEdge } from '../../concepts/link/link-groups.ts'
import type { Plan } from '../../explore/overlap/pairs.ts'
import type { PlanLineageQuery } from '../../generated/operations.ts'

type LineageLink = PlanLineageQuery['links']['edges'][number]['node']
type PlanFinding = Plan['findings'][number]

/** Links to earlier and from later plans, seen from the plan between. */
export interface Lineage { readonly before: readonly LinkEdge[]; readonly after: readonly LinkEdge[] }

/** Sorts links of lineage by the side of the plan on which their other end lies; links within the plan stand in its matrix. */
export function lineageOf({ commitments }: Plan, links: readonly LineageLink[]): Lineage {
  const own = new Set(commitments.map(({ id }) => id))
  return {
    before: links.filter(({ from, to }) => own.has(from.id) && !own.has(to.id)).map((link) => ({ link, near: link.from, node: link.to, direction: 'OUTGOING' })),
    after: links.filter(({ from, to }) => own.has(to.id) && !own.has(from.id)).map((link) => ({ link, near: link.to, node: link.from, direction: 'INCOMING' })),
  }
}

/** The member's plans just before and just after this one. */
export function neighboursOf({ id, member }: Plan) {
  const plans = [...member.plans].sort((a, b) => a.startYear - b.startYear)
  const place = plans.findIndex((plan) => plan.id === id)
  return { before: plans[place - 1], after: plans[place + 1] }
}

/** What is said of carrying over, by the plan it was carried from or to; what names neither stands with what came before. */
export function carryingOver(plan: Plan): { readonly before: readonly PlanFinding[]; readonly after: readonly PlanFinding[] } {
  const years = new Map(plan.member.plans.map(({ id, startYear }) => [id, startYear]))
  const said = plan.findings.filter(({ kind }) => kind === 'CARRY_OVER' || kind === 'NO_CARRY_OVER')
  const isAfter = ({ about }: PlanFinding): boolean => about.some((thing) => (years.get(thing.id) ?? (thing.__typename === 'Commitment' ? thing.year : 0)) > plan.startYear)
  return { before: said.filter((finding) => !isAfter(finding)), after: said.filter(isAfter) }
}
