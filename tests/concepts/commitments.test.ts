import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

const code = (number: number): string => `NL${String(number).padStart(4, '0')}`
const span = (from: number, to: number, shift: number): readonly (readonly [string, string])[] => Array.from({ length: to - from + 1 }, (_, at) => [code(from + at), String(from + at - shift)] as const)

/** What is known of the plans' own numbering: by rule, except for 2018, whose order follows no rule. */
const planNumbers: readonly (readonly [plan: string, numbers: readonly (readonly [string, string])[]])[] = [
  ['plan:AP_NLD01', [['NL0017', '1a'], ['NL0018', '1b'], ...span(1, 16, -1)]],
  ['plan:AP_NLD02', span(19, 27, 18)],
  ['plan:AP_NLD03', [
    ['NL0032', '1'], ['NL0038', '2'], ['NL0037', '3'], ['NL0035', '4'], ['NL0036', '5'], ['NL0031', '6'],
    ['NL0029', '7'], ['NL0033', '8'], ['NL0034', '9'], ['NL0030', '10'], ['NL0028', '11'],
  ]],
  ['plan:AP_NLD04', span(39, 51, 38)],
  ['plan:AP_NLD05', [['NL0058', '7']]],
]

describe('plan numbers', () => {
  test.each(planNumbers)('%s has the numbers of its own text, in their order', async (id, numbers) => {
    const { actionPlan } = await hub.ask<{ actionPlan: { commitments: readonly { code: string; planNumber: string | null }[] } }>('query Plan($id: ID!) { actionPlan(id: $id) { commitments { code planNumber } } }', { id })
    expect(actionPlan.commitments.map((commitment) => [commitment.code, commitment.planNumber])).toEqual(numbers)
  })

  test('all Dutch commitments are in one of these plans', async () => {
    const { commitments } = await hub.ask<{ commitments: { totalCount: number } }>('{ commitments(filter: { members: ["netherlands"] }) { totalCount } }')
    expect(commitments.totalCount).toBe(planNumbers.flatMap(([, numbers]) => numbers).length)
  })

  test('are not the places in the web list, which are kept apart', async () => {
    const { actionPlan } = await hub.ask<{ actionPlan: { commitments: readonly { planNumber: string; webListPlace: number | null }[] } }>('{ actionPlan(id: "AP_NLD03") { commitments { planNumber webListPlace } } }')
    expect(actionPlan.commitments.map(({ webListPlace }) => webListPlace)).toEqual([5, 11, 10, 8, 9, 4, 2, 6, 7, 3, 1])
  })
})

interface Statement { readonly value: string; readonly preferred: boolean; readonly evidence: { readonly section: string | null; readonly source: { readonly id: string } } }

test('both starts of NL0037 are shown as a conflict, each with where it stands', async () => {
  const { commitment } = await hub.ask<{ commitment: { start: string; conflicts: readonly { property: string; statements: readonly Statement[] }[] } }>(
    '{ commitment(code: "NL0037") { start conflicts { property statements { value preferred evidence { section source { id } } } } } }')
  const { statements } = commitment.conflicts.find(({ property }) => property === 'start')!
  expect(statements.map(({ value }) => value)).toEqual(expect.arrayContaining(['2018-07-01', '2018-01-01', '2018-01']))
  expect(statements.filter(({ preferred }) => preferred).map(({ value }) => value)).toEqual(['2018-07-01'])
  expect(commitment.start).toBe('2018-07-01')
  expect(statements.every(({ evidence }) => evidence.section && evidence.source.id)).toBe(true)
})

test('a commitment whose sources agree has no conflict', async () => {
  const { commitment } = await hub.ask<{ commitment: { conflicts: readonly unknown[] } }>('{ commitment(code: "NL0032") { conflicts { property } } }')
  expect(commitment.conflicts).toEqual([])
})

test('titles stand in four languages, machine translations marked as such', async () => {
  const { commitment } = await hub.ask<{ commitment: { titles: readonly { value: string; language: string; machineTranslated: boolean }[]; nl: string; fr: string } }>(
    '{ commitment(code: "NL0037") { nl: name(language: NL) fr: title(language: FR) titles { value language machineTranslated } } }')
  expect(new Set(commitment.titles.map(({ language }) => language))).toEqual(new Set(['EN', 'NL', 'FR', 'ES']))
  expect(commitment.titles.filter(({ language }) => language === 'FR' || language === 'ES').every(({ machineTranslated }) => machineTranslated)).toBe(true)
  expect(commitment.nl).toContain('Pioniersnetwerk')
  expect(commitment.fr).toContain('Réseau pionnier')
})

test('milestones of NL0037 are five, the last with two due dates in quarters', async () => {
  const { commitment } = await hub.ask<{ commitment: { milestones: readonly { label: string; start: string | null; due: readonly string[] }[] } }>('{ commitment(code: "NL0037") { milestones { label start due } } }')
  expect(commitment.milestones.map(({ label }) => label)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5'])
  expect(commitment.milestones[4]!.due).toEqual(['2019-Q2', '2020-Q2'])
  expect(commitment.milestones[0]!.start).toBe('2018-01-01')
})

interface Assessment { readonly value: string | null; readonly state: string; readonly rank: number | null; readonly scale: readonly string[]; readonly report: string | null; readonly by: string }

async function assessmentsOf(commitmentCode: string, indicator: string): Promise<readonly Assessment[]> {
  const { commitment } = await hub.ask<{ commitment: { assessments: readonly Assessment[] } }>(
    `query Ratings($code: ID!) { commitment(code: $code) { assessments(indicators: [${indicator}]) { value state rank scale report by } } }`, { code: commitmentCode })
  return commitment.assessments
}

describe('assessments', () => {
  test('"minor" is NL0037\'s potential impact, on that scale, from the Design Report', async () => {
    const [rated] = (await assessmentsOf('NL0037', 'POTENTIAL_IMPACT')).filter(({ state }) => state === 'RATED')
    expect(rated).toEqual({ value: 'Minor', state: 'RATED', rank: 1, scale: ['None', 'Minor', 'Moderate', 'Transformative'], report: 'Netherlands Design Report 2018-2020', by: 'IRM' })
    expect(await assessmentsOf('NL0037', 'POTENTIAL_FOR_RESULTS')).toEqual([])
  })

  test('"modest" is NL0041\'s potential for results, on its own scale, from each of two reports', async () => {
    const scale = ['Unclear', 'Modest', 'Substantial']
    expect(await assessmentsOf('NL0041', 'POTENTIAL_FOR_RESULTS')).toEqual([
      { value: 'Modest', state: 'RATED', rank: 1, scale, report: 'Netherlands Action Plan Review 2020-2022', by: 'IRM' },
      { value: 'Modest', state: 'RATED', rank: 1, scale, report: 'Netherlands Results Report 2020-2022', by: 'IRM' },
    ])
    expect(await assessmentsOf('NL0041', 'POTENTIAL_IMPACT')).toEqual([])
  })

  test('a label without a value, a review to come and no data are told apart', async () => {
    expect((await assessmentsOf('NL0037', 'POTENTIAL_IMPACT')).map(({ state }) => state).sort()).toEqual(['BLANK', 'RATED'])
    expect((await assessmentsOf('NL0037', 'COMPLETION')).map(({ state, value }) => [state, value])).toEqual([['PENDING', null]])
    expect((await assessmentsOf('NL0036', 'EARLY_RESULTS')).map(({ state, value }) => [state, value])).toEqual([['NO_DATA', null]])
  })
})
