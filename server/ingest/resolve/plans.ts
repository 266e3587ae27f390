import type { Numbering } from './known.ts'

/** What a source says of when a plan was handed in (the site's "cycle", the dataset's year of submission), begins and ends. */
interface PlanYears { readonly submitted: number; readonly startYear: number; readonly endYear?: number }

/** A plan as a source means it by its years. */
export interface PlanByYears extends PlanYears { readonly id: string; readonly isKnown: boolean }

/**
 * A member's plan by its years: the one that was handed in then, or begins then; two of one year are told apart by their end. One that nobody describes yet gets
 * a makeshift id of member and year, which gives way as soon as the plan is known by its own.
 */
export function planOfYears(member: string, years: PlanYears, numbering: Pick<Numbering, 'plansOf'>): PlanByYears {
  const { submitted, startYear, endYear } = years
  const plans = numbering.plansOf(member)
  const described = plans.filter(({ id }) => !isMakeshift(id, member))
  const handedIn = described.filter((plan) => plan.submitted?.includes(submitted))
  const possible = described.filter((plan) => handedIn.includes(plan) || plan.startYear === startYear || plan.startYear === submitted)
  const meant = [possible, possible.filter((plan) => plan.endYear === endYear), handedIn].find((some) => some.length === 1)?.[0]
  const id = meant?.id ?? `${makeshiftOf(member)}${submitted}`
  return { ...years, id, isKnown: plans.some((plan) => plan.id === id) }
}

/** The makeshift plans of a member that are known by their own ids now. */
export const outgrownPlans = (member: string, numbering: Pick<Numbering, 'plansOf'>): readonly string[] =>
  numbering.plansOf(member).filter(({ id }) => isMakeshift(id, member)).filter(({ id, startYear, endYear }) => {
    const submitted = Number(id.slice(-yearDigits))
    return planOfYears(member, { submitted, startYear, ...(endYear ? { endYear } : {}) }, numbering).id !== id
  }).map(({ id }) => id)

const yearDigits = 4
const makeshiftOf = (member: string): string => `plan:${member.replace('member:', '')}-`
const isMakeshift = (id: string, member: string): boolean => id.startsWith(makeshiftOf(member)) && /^\d{4}$/.test(id.slice(makeshiftOf(member).length))
