import { numbersOfRange, plainNumber } from './commitment-number.ts'
import { planOfHint } from './plan-of-hint.ts'
import type { FoundReference, NumberedPlan, Numbering, OwnPlace, ResolvedReference, Scope } from './reference.ts'

const noReference: readonly Scope[] = ['own_heading', 'page_furniture', 'not_ogp']
const leftOpen: readonly Scope[] = ['own_parts', 'unclear']

/**
 * Finds what phrases name, by the numbers of the plans alone. A phrase of which only some numbers are certain becomes two references, a resolved one and an open
 * one with the numbers that the plan lacks or gives twice.
 */
export function resolveReferences(found: readonly FoundReference[], own: Own, numbering: Numbering): readonly ResolvedReference[] {
  const plans = numbering.plansOf(own.member)
  const codes = new Map<string, ReadonlyMap<string, readonly string[]>>()
  const codesOf = (plan: string) => codes.get(plan) ?? codes.set(plan, plainly(numbering.codesOf(plan))).get(plan)!
  return found.flatMap((reference) => resolved(reference, own, plans, codesOf))
}

type Own = OwnPlace & { readonly planNumber?: string | undefined; readonly planStartYear?: number | undefined }

function resolved(found: FoundReference, own: Own, plans: readonly NumberedPlan[], codesOf: Numbering['codesOf']): readonly ResolvedReference[] {
  if (noReference.includes(found.scope)) return [{ ...found, state: 'NOT_A_REFERENCE', targets: [] }]
  const plan = leftOpen.includes(found.scope) ? undefined : planOf(found, own, plans)
  if (!plan) return [{ ...found, state: 'OPEN', targets: [] }]
  const codes = codesOf(plan.id)
  if (plan.id === own.plan && isOwnInOtherNumbering(found, own.planNumber, codes)) return [{ ...found, scope: 'other_numbering', state: 'RESOLVED', targets: [own.code] }]
  return divided({ ...found, scope: scopeOf(plan, own, plans) }, codes)
}

/** The plan whose numbers count; the own one needs not be among those that are known to have years. */
function planOf(found: FoundReference, own: OwnPlace, plans: readonly NumberedPlan[]): Pick<NumberedPlan, 'id'> | undefined {
  return found.plan ? planOfHint(found.plan, own.plan, plans) : { id: own.plan }
}

/** What a plan is to the own one: a text may call its own plan by ordinal or years too. */
function scopeOf(plan: Pick<NumberedPlan, 'id'>, own: Own, plans: readonly NumberedPlan[]): Scope {
  if (plan.id === own.plan) return 'same_plan'
  const startOf = (id: string) => plans.find((one) => one.id === id)?.startYear
  // A page may be of a plan that nothing else is known of yet; its name has told the year.
  const ownStart = startOf(own.plan) ?? own.planStartYear ?? Infinity
  return (startOf(plan.id) ?? 0) > ownStart ? 'later_plan' : 'earlier_plan'
}

function divided(found: FoundReference, codes: ReadonlyMap<string, readonly string[]>): readonly ResolvedReference[] {
  const parts = found.numbers.map((number) => ({ number, targets: targetsOf(number, codes) }))
  const part = (state: 'RESOLVED' | 'OPEN', of: typeof parts): readonly ResolvedReference[] =>
    of.length === 0 ? [] : [{ ...found, numbers: of.map(({ number }) => number), state, targets: [...new Set(of.flatMap(({ targets }) => targets ?? []))] }]
  return [...part('RESOLVED', parts.filter(({ targets }) => targets)), ...part('OPEN', parts.filter(({ targets }) => !targets))]
}

/** One code for each number, or nothing: a number that is there twice names neither. */
function targetsOf(number: string, codes: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const exact = codes.get(plainNumber(number))
  if (exact) return exact.length === 1 || number.includes('-') ? exact : undefined
  const all = numbersOfRange(number)?.map((one) => codes.get(one))
  return all?.every((one) => one?.length === 1) ? all.flatMap((one) => one ?? []) : undefined
}

/** A chapter of a plan may count for itself: where the plan has 4.1 and no 1, "Commitment 1" in the text of 4.1 is itself. */
function isOwnInOtherNumbering({ numbers }: FoundReference, planNumber: string | undefined, codes: ReadonlyMap<string, readonly string[]>): boolean {
  const [number, ...others] = numbers.map(plainNumber)
  const own = planNumber === undefined ? undefined : plainNumber(planNumber)
  return number !== undefined && own !== undefined && others.length === 0 && number !== own && own.endsWith(`.${number}`) && !codes.has(number)
}

function plainly(codes: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const plain = new Map<string, readonly string[]>()
  for (const [number, of] of codes) plain.set(plainNumber(number), [...new Set([...(plain.get(plainNumber(number)) ?? []), ...of])])
  return plain
}
