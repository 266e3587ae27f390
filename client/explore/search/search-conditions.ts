import type { Dimension, LinkKind, SearchFilter, ThingType } from '../../generated/operations.ts'

/** What can narrow a search, in the order in which it is said; each stands in the address under its own name. */
export const conditionNames = ['type', 'year', 'topic', 'plan', 'member', 'institution', 'practice', 'link'] as const
export type ConditionName = (typeof conditionNames)[number]

/** The values chosen of each; several of one are alternatives, several conditions must all hold. */
export type Conditions = Readonly<Record<ConditionName, readonly string[]>>

/** The conditions that the hub counts values of. */
export const dimensions: Readonly<Record<Dimension, ConditionName>> = {
  YEAR: 'year', TOPIC: 'topic', PLAN: 'plan', MEMBER: 'member', INSTITUTION: 'institution', PRACTICE: 'practice', LINK_KIND: 'link',
}

const withoutIds: readonly ConditionName[] = ['type', 'year', 'link']

/** Reads the conditions of an address; ids stand there without what the name of the condition says already. */
export const conditionsIn = (params: URLSearchParams): Conditions =>
  Object.fromEntries(conditionNames.map((name) => [name, [...new Set(params.getAll(name))].filter(Boolean).map((value) => valueOf(name, value))])) as unknown as Conditions

const valueOf = (name: ConditionName, written: string): string => (withoutIds.includes(name) || written.includes(':') ? written : `${name}:${written}`)

/** The address with one value of a condition taken up, or left out where it was chosen. */
export function turned(params: URLSearchParams, name: ConditionName, value: string): URLSearchParams {
  const { [name]: chosen } = conditionsIn(params)
  const changed = new URLSearchParams(params)
  changed.delete(name)
  for (const one of chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]) changed.append(name, one.replace(`${name}:`, ''))
  return changed
}

/** The address without any condition. */
export function unconditional(params: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(params)
  for (const name of conditionNames) changed.delete(name)
  return changed
}

/** How the hub is asked for what meets the conditions; what is no year or no kind comes back as an error that says so. */
export const conditionsAsked = ({ type, year, topic, plan, member, institution, practice, link }: Conditions) => ({
  types: type.length > 0 ? (type as readonly ThingType[]) : null,
  filter: {
    ...(year.length > 0 && { years: year.map((one) => (/^\d{1,9}$/.test(one) ? Number(one) : one)) as readonly number[] }),
    ...(topic.length > 0 && { topics: topic }), ...(plan.length > 0 && { plans: plan }), ...(member.length > 0 && { members: member }),
    ...(institution.length > 0 && { institutions: institution }), ...(practice.length > 0 && { practices: practice }),
    ...(link.length > 0 && { linkKinds: link as readonly LinkKind[] }),
  } satisfies SearchFilter,
  chosen: [topic, plan, member, institution, practice].flat(),
})
