import { idOf, idsOf } from '../thing/thing.ts'
import type { CommitmentFilter } from './commitment.input.ts'

/** The conditions that a page of commitments can be found by, the one that narrows most first; with none of them, all are walked in order. */
export const anchorNames = ['fromCodes', 'fromLinked', 'fromPlans', 'fromInstitutions', 'fromTopics', 'fromYears', 'fromAll'] as const
export type AnchorName = (typeof anchorNames)[number]

const conditionOf: Readonly<Record<AnchorName, string | null>> = {
  fromCodes: 'codes', fromLinked: 'linkedTo', fromPlans: 'plans', fromInstitutions: 'institutions', fromTopics: 'topics', fromYears: 'years', fromAll: null,
}

/** A filter as the parameters of its statements; what was not given is null and holds for all. */
export function parametersOf(given?: CommitmentFilter | null): Readonly<Record<string, unknown>> {
  const filter: CommitmentFilter = given ?? {}
  return {
    codes: filter.codes?.map(codeOf) ?? null, members: idsOf('member', filter.members), plans: idsOf('plan', filter.plans), topics: idsOf('topic', filter.topics),
    institutions: idsOf('institution', filter.institutions), roles: filter.roles ?? null, standings: filter.standings ?? null, years: filter.years ?? null,
    linkedTo: filter.linkedTo ? `commitment:${codeOf(filter.linkedTo)}` : null, linkKinds: filter.linkKinds ?? null,
    indicator: filter.indicator ?? null, values: filter.values ?? null, states: filter.states ?? null, search: filter.search ?? null,
  }
}

/** The anchor to read a filter by. */
export const anchorOf = (parameters: Readonly<Record<string, unknown>>): AnchorName =>
  anchorNames.find((name) => conditionOf[name] === null || parameters[conditionOf[name]] !== null) ?? 'fromAll'

/** The code in a code or id, however it is cased: nl0037, commitment:NL0037. */
export const codeOf = (text: string): string => idOf('commitment', text).replace('commitment:', '').toUpperCase()
