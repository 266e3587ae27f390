import type { NumberedPlan, PlanHint } from './reference.ts'

/** The plan that a text means, among those of its member; undefined where none or more than one could be meant. */
export function planOfHint(hint: PlanHint, ownPlan: string, plans: readonly NumberedPlan[]): NumberedPlan | undefined {
  const own = plans.find(({ id }) => id === ownPlan)
  const meant = plans.filter((plan) => ordinalFits(hint, plan) && yearsFit(hint, plan) && relationFits(hint, plan, own))
  return meant.length === 1 ? meant[0] : undefined
}

const ordinalFits = ({ ordinal }: PlanHint, { sequence }: NumberedPlan): boolean => ordinal === undefined || sequence === ordinal

/** End years of one plan differ between its name and OGP's data, so the start decides; an end is asked for only where it stands alone. */
function yearsFit({ startYear, endYear }: PlanHint, plan: NumberedPlan): boolean {
  if (startYear !== undefined) return plan.startYear === startYear
  return endYear === undefined || plan.endYear === endYear
}

/** Next to each other by their sequence; where that is unknown nothing is, since a plan between them may be missing here. */
function relationFits({ relative }: PlanHint, plan: NumberedPlan, own: NumberedPlan | undefined): boolean {
  if (relative === undefined) return true
  if (relative === 'OWN') return plan.id === own?.id
  if (plan.sequence === undefined || own?.sequence === undefined) return false
  return plan.sequence === own.sequence + (relative === 'NEXT' ? 1 : -1)
}
