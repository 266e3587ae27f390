import { codeOf } from '../commitment/commitment.filter.ts'
import { idsOf } from '../thing/thing.ts'
import type { LinkFilter } from './link.input.ts'
import { standingStatuses } from './link.ts'

/** A filter as the parameters of its statements; what was not given is null and holds for all. */
export const parametersOf = (filter?: LinkFilter | null): Readonly<Record<string, unknown>> => ({
  kinds: filter?.kinds ?? null, asserters: filter?.asserters ?? null, status: filter?.status ?? standingStatuses,
  plans: idsOf('plan', filter?.plans), members: idsOf('member', filter?.members), codes: filter?.codes?.map(codeOf) ?? null,
})
