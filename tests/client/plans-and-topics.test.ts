import { describe, expect, test } from 'vitest'
import { notAlreadyFollowUps } from '../../client/concepts/finding/finding-list.tsx'
import { byName } from '../../client/i18n/by-name.ts'
import { saidCount } from '../../client/concepts/action-plan/said-count.ts'
import type { Plan } from '../../client/explore/overlap/pairs.ts'
import { namesElsewhere } from '../../client/i18n/names-elsewhere.ts'
import { carryingOver, neighboursOf } from '../../client/pages/plan/lineage.ts'
import { treeOf, type ListedTopic } from '../../client/pages/topics/topic-tree.ts'

type PlanFinding = Plan['findings'][number]

const finding = (id: string, kind: PlanFinding['kind'], about: PlanFinding['about']): PlanFinding => ({
  id, kind, about, text: id, textLanguage: 'EN', by: 'IRM', number: null, unit: null, period: null, targetsInferred: false, targets: [], evidence: [], followUps: [],
})
const years = [2013, 2016, 2018, 2020]
const planOf = (startYear: number) => ({ __typename: 'ActionPlan' as const, id: `plan:${startYear}`, name: String(startYear), nameLanguage: null, startYear, endYear: startYear + 2 })

const plan = (findings: readonly PlanFinding[]): Plan => ({
  id: 'plan:2018', name: '2018', nameLanguage: null, sequence: 3, startYear: 2018, endYear: 2020, lastRead: null, findings, commitments: [], overlap: { pairs: 0, cells: [] },
  member: { id: 'member:netherlands', name: 'Netherlands', nameLanguage: 'EN', plans: [...years].reverse().map(planOf) },
})

describe('a plan', () => {
  test('stands between the one before and the one after, in whatever order they come', () => {
    const { before, after } = neighboursOf(plan([]))
    expect([before?.startYear, after?.startYear]).toEqual([2016, 2020])
  })

  test('has said of it what was carried over, on the side of the plan that is named', () => {
    const said = carryingOver(plan([
      finding('denied', 'NO_CARRY_OVER', [planOf(2016), planOf(2018)]),
      finding('areas', 'CARRY_OVER', [planOf(2018), planOf(2020)]),
      finding('one point', 'CARRY_OVER', [{ __typename: 'Commitment', id: 'commitment:NL0041', name: 'NL0041', nameLanguage: null, year: 2020 }, planOf(2018)]),
      finding('advice', 'RECOMMENDATION', [planOf(2020)]),
    ]))
    expect([said.before, said.after].map((side) => side.map(({ id }) => id))).toEqual([['denied'], ['areas', 'one point']])
  })

  test('has as many commitments as the source says that counts most', () => {
    const count = (number: number | null, unit = 'commitments', kind = 'QUANTITY') => ({ number, unit, kind })
    expect(saidCount([count(10), count(11), count(1), count(99, 'EUR'), count(98, 'commitments', 'AMOUNT')])).toBe(11)
    expect(saidCount([count(null)])).toBeNull()
  })
})

describe('topics', () => {
  const topic = (id: string, parent: string | null): ListedTopic => ({ id, name: id, nameLanguage: null, formerNames: [], parent: parent === null ? null : { id: parent }, commitments: { totalCount: 0 }, municipalities: { totalCount: 0 } })

  test('make a tree by name, and one whose parent is not there stands at the top', () => {
    const tree = treeOf([topic('b', null), topic('c', 'b'), topic('a', null), topic('d', 'elsewhere'), topic('e', 'c')])
    expect(tree.map(({ topic: { id }, below }) => [id, below.map((branch) => [branch.topic.id, branch.below.length])])).toEqual([['a', []], ['b', [['c', 1]]], ['d', []]])
  })

  test('have names elsewhere only where a language has one of its own', () => {
    expect(namesElsewhere({ name: 'Jeugd', en: 'Youth', nl: 'Jeugd', fr: 'Youth', es: 'Juventud' })).toEqual([{ value: 'Youth', language: 'EN' }, { value: 'Juventud', language: 'ES' }])
  })
})

test('what became of a finding stands with it, and not a second time by itself', () => {
  const became = finding('became', 'POLICY', [])
  const said = [{ ...finding('wish', 'WISH', []), followUps: [became] }, became, finding('lesson', 'LESSON', [])]
  expect(notAlreadyFollowUps(said).map(({ id }) => id)).toEqual(['wish', 'lesson'])
})

test('names stand as readers of a language look them up', () => {
  const named = ['Zweden', 'Österreich', 'Plan 10', 'Plan 9', 'albanië'].map((name) => ({ name }))
  expect(byName(named, 'nl').map(({ name }) => name)).toEqual(['albanië', 'Österreich', 'Plan 9', 'Plan 10', 'Zweden'])
})
