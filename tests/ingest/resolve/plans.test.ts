import { describe, expect, test } from 'vitest'
import type { KnownPlan } from '../../../server/ingest/resolve/known.ts'
import { outgrownPlans, planOfYears } from '../../../server/ingest/resolve/plans.ts'

const among = (...plans: readonly KnownPlan[]) => ({ plansOf: () => plans })
const idOf = (years: { readonly submitted: number; readonly startYear: number; readonly endYear?: number }, ...plans: readonly KnownPlan[]) => planOfYears('member:kenya', years, among(...plans)).id
const second: KnownPlan = { id: 'plan:AP_KEN02', startYear: 2016, endYear: 2018, submitted: [2016] }

describe('the plan that a source means by its years', () => {
  test.each<[string, string, Parameters<typeof idOf>]>([
    ['nobody describes', 'plan:kenya-2016', [{ submitted: 2016, startYear: 2016 }]],
    ['was handed in that year', 'plan:AP_KEN02', [{ submitted: 2016, startYear: 2016, endYear: 2018 }, second]],
    ['was handed in the year before it begins', 'plan:AP_KEN02', [{ submitted: 2016, startYear: 2017 }, second]],
    ['begins then, as far as it is known', 'plan:AP_KEN01', [{ submitted: 2012, startYear: 2013 }, { id: 'plan:AP_KEN01', startYear: 2013 }, second]],
    ['is told from another of that year by its end', 'plan:AP_KEN03', [{ submitted: 2016, startYear: 2016, endYear: 2017 }, second, { id: 'plan:AP_KEN03', startYear: 2016, endYear: 2017, submitted: [2016] }]],
    ['is one of two that nothing tells apart', 'plan:kenya-2016', [{ submitted: 2016, startYear: 2016 }, second, { ...second, id: 'plan:AP_KEN03' }]],
    ['has other years', 'plan:kenya-2018', [{ submitted: 2018, startYear: 2018 }, second]],
  ])('%s', (_, id, [years, ...plans]) => {
    expect(idOf(years, ...plans)).toBe(id)
  })

  test('outgrows its makeshift when it is known by its own id', () => {
    const makeshift = { id: 'plan:kenya-2016', startYear: 2016, endYear: 2018 }
    expect([outgrownPlans('member:kenya', among(makeshift, second)), outgrownPlans('member:kenya', among(makeshift)), outgrownPlans('member:kenya', among({ ...makeshift, id: 'plan:kenya-2018', startYear: 2018 }, second))]).toEqual([['plan:kenya-2016'], [], []])
  })
})
