import { describe, expect, test } from 'vitest'
import { type ClaimReading, claimConflicts } from '../../../server/concepts/statement/claim-conflict.ts'
import { bearingOf } from '../../../server/ingest/record/bearing.ts'
import { claimOf } from '../../../server/ingest/record/claim-of.ts'

const report = 'Kenya Mid-Term Report 2016-2018'
const said = (label: string, properties: Readonly<Record<string, string | string[] | number>>) => ({ label, properties, refs: [] })
const rating = (value: string, more = {}) => said('Assessment', { indicator: 'COMPLETION', scale: 'COMPLETION', by: 'IRM', state: 'RATED', value, report, ...more })
const milestone = (dates: Readonly<Record<string, string | string[]>>) => said('Milestone', { label: '3.1', ...dates })
let turn = 0
const reading = (says: object, more: Partial<ClaimReading> = {}): ClaimReading => ({ claimId: 'milestone:KE0011/3.1', id: `evidence:${++turn}`, says: JSON.stringify(says), weight: 1, order: '2022-05/000001', ...more })
const told = (...readings: readonly ClaimReading[]) => claimConflicts(readings).map(({ property, statements }) => [property, statements.map(({ value, preferred }) => `${value}${preferred ? '*' : ''}`)])

describe('passages disagree', () => {
  test('on a rating from one report, whatever the order in which they are read', () => {
    const [english, dataset] = [reading(rating('Limited')), reading(rating('Substantial'), { weight: 3, order: '2024/000001' })]
    const expected = [[`assessments.COMPLETION.${report}`, ['Limited*', 'Substantial']]]
    expect([told(english, dataset), told(dataset, english)]).toEqual([expected, expected])
  })

  test('on the days of one milestone', () => {
    expect(told(reading(milestone({ start: '2017-01', end: '2017-03' })), reading(milestone({ start: '2017', end: '2018-03' }), { weight: 2 }))).toEqual([['milestones.3.1.end', ['2017-03*', '2018-03']]])
    expect(told(reading(milestone({ due: ['2017-03', '2018-03'] })), reading(milestone({ due: ['2017-03', '2019-03'] }), { weight: 2 }))).toEqual([['milestones.3.1.due', ['2017-03, 2018-03*', '2017-03, 2019-03']]])
  })

  test.each([
    ['in two reports', rating('Limited'), rating('Complete', { report: 'Kenya End-of-Term Report 2016-2018' })],
    ['on two scales', rating('Limited'), rating('Yes', { scale: 'YES_NO' })],
    ['one of whom sees a label alone', rating('Limited'), said('Assessment', { indicator: 'COMPLETION', scale: 'COMPLETION', by: 'IRM', state: 'BLANK', report })],
    ['that list the same in another order', rating('Access to Information, Civic Participation'), rating('Civic Participation, Access to Information')],
    ['one of which gives a day less exactly', milestone({ end: '2017' }), milestone({ end: '2017-03-31' })],
  ])('not: %s', (_, one, other) => {
    expect(told(reading(one), reading(other))).toEqual([])
  })

  test('on ratings without a report where they are of one day', () => {
    const [one, other] = ['Limited', 'Complete'].map((value) => said('Assessment', { indicator: 'COMPLETION', scale: 'COMPLETION', by: 'IRM', state: 'RATED', value }))
    expect(told(reading(one!), reading(other!))).toEqual([['assessments.COMPLETION', ['Limited*', 'Complete']]])
    expect(told(reading(one!), reading(other!, { order: '2024/000001' }))).toEqual([])
  })
})

describe('a passage', () => {
  test.each([
    ['says what is shown', rating('Limited'), rating('Limited'), undefined],
    ['says another value', rating('Limited'), rating('Complete'), 'OTHERWISE'],
    ['says another number', said('Participation', { count: 6 }), said('Participation', { count: 8 }), 'OTHERWISE'],
    ['says nothing of a number', said('Participation', {}), said('Participation', { count: 8 }), undefined],
    ['is a label without the value', said('Assessment', { state: 'BLANK' }), rating('Limited'), 'SILENT'],
  ])('%s', (_, one, shown, expected) => {
    expect(bearingOf(one, shown)).toBe(expected)
  })

  test('is told apart from those that say what the claim shows', () => {
    const sayings = [{ id: 'a', weight: 1, order: '2019', says: JSON.stringify(rating('Limited')) }, { id: 'b', weight: 1, order: '2022', says: JSON.stringify(rating('Complete')) }]
    expect(claimOf('assessment:1', sayings)).toMatchObject({ properties: { value: 'Complete' }, bearings: { a: 'OTHERWISE' } })
  })
})
