import { voices } from '../../concepts/vocabulary.ts'
import type { Bundle } from '../bundle.ts'
import type { Known, KnownPlan, Numbering } from './known.ts'

/**
 * What is known when readings are in too, before they are recorded: plans that nobody described yet, and numbers of commitments that had none. So pages that
 * are read together know of each other, whichever comes first.
 */
export function knownWith(known: Known, readings: readonly Bundle[]): Known {
  const { numbering } = known
  const plans = new Map(readings.flatMap(({ plans: entries }) => entries.map(planOf)).map((plan) => [plan.id, plan]))
  const numbered = numbersIn(readings)
  const codesOf = remembered((plan: string) => together(numbering.codesOf(plan), numbered.filter((one) => one.plan === plan)))
  return { ...known, numbering: { plansOf: (member) => joined(numbering, member, [...plans.values()]), codesOf } }
}

interface PlanSaid extends KnownPlan { readonly member: string }

function planOf({ id, records }: Bundle['plans'][number]): PlanSaid {
  const says = Object.assign({}, ...records.map((record) => record.says).reverse()) as Bundle['plans'][number]['records'][number]['says']
  return { id, member: says.member ?? '', startYear: says.startYear ?? 0, ...(says.endYear ? { endYear: says.endYear } : {}), ...(says.sequence ? { sequence: says.sequence } : {}) }
}

function joined(numbering: Numbering, member: string, said: readonly PlanSaid[]): readonly KnownPlan[] {
  const before = numbering.plansOf(member)
  return [...before, ...said.filter((plan) => plan.member === member && !before.some(({ id }) => id === plan.id))]
}

interface Numbered { readonly plan: string; readonly number: string; readonly code: string }

/** Of each commitment the plan and the number that the best voice gives. */
function numbersIn(readings: readonly Bundle[]): readonly Numbered[] {
  const said = new Map<string, Bundle['commitments'][number]['records']>()
  for (const { id, records } of readings.flatMap(({ commitments }) => commitments)) said.set(id, [...(said.get(id) ?? []), ...records])
  return [...said].flatMap(([id, records]) => {
    const best = [...records].sort((a, b) => voices.indexOf(a.voice) - voices.indexOf(b.voice))
    const [plan, number] = [best.find(({ says }) => says.plan)?.says.plan, best.find(({ says }) => says.planNumber)?.says.planNumber]
    return plan && number ? [{ plan, number, code: id.replace('commitment:', '') }] : []
  })
}

/** A number that the graph gives a commitment stands. */
function together(known: ReadonlyMap<string, readonly string[]>, said: readonly Numbered[]): ReadonlyMap<string, readonly string[]> {
  const numbered = new Set([...known.values()].flat())
  const codes = new Map(known)
  for (const { number, code } of said) if (!numbered.has(code)) codes.set(number, [...new Set([...(codes.get(number) ?? []), code])].sort())
  return codes
}

function remembered<T>(of: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>()
  return (key) => {
    if (!found.has(key)) found.set(key, of(key))
    return found.get(key)!
  }
}
