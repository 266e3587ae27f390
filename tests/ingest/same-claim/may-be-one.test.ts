import { describe, expect, test } from 'vitest'
import { mayBeOne } from '../../../server/ingest/same-claim/may-be-one.ts'
import { asSameReports } from '../../../server/ingest/same-claim/same-report.ts'
import { claimOf } from '../../../server/ingest/record/claim-of.ts'
import type { Draft, Properties, Said } from '../../../server/ingest/record/draft.ts'

const said = (label: string, properties: Properties, type = 'IN'): Said => ({ label, properties, refs: [{ type, to: 'commitment:KE0011' }] })
const rating = (properties: Properties): Said => said('Assessment', { indicator: 'COMPLETION', scale: 'COMPLETION', by: 'IRM', ...properties }, 'ASSESSED')
const limited = { state: 'RATED', value: 'Limited' }

describe('two claims', () => {
  test.each([
    ['a rating and itself, in a report that one of them names', rating(limited), rating({ ...limited, report: 'Mid-Term Report' })],
    ['a milestone and itself, where one has no label', said('Milestone', {}, 'HAS_MILESTONE'), said('Milestone', { label: '3.1' }, 'HAS_MILESTONE')],
    ['what editors could tell of a reference that is unclear to a reader', said('Reference', { numbers: ['2'], by: 'IRM', scope: 'same_plan' }), said('Reference', { numbers: ['2'], by: 'IRM', scope: 'unclear' })],
  ])('may be one: %s', (_, one, other) => {
    expect([mayBeOne(one, other), mayBeOne(other, one)].map(String)).toEqual(['true', 'true'])
  })

  test.each([
    ['a label without a value, and a value', rating({ state: 'BLANK' }), rating(limited)],
    ['two values', rating(limited), rating({ ...limited, value: 'Complete' })],
    ['one value in two reports', rating({ ...limited, report: 'Mid-Term Report' }), rating({ ...limited, report: 'End-of-Term Report' })],
    ['milestones with two labels', said('Milestone', { label: '3.2' }, 'HAS_MILESTONE'), said('Milestone', { label: '3.1' }, 'HAS_MILESTONE')],
    ['references in the texts of two', said('Reference', { numbers: ['2'], by: 'IRM', scope: 'same_plan' }), said('Reference', { numbers: ['2'], by: 'ACTION_PLAN', scope: 'same_plan' })],
    ['what a reviewer and an editor say', said('Finding', { kind: 'RECOMMENDATION', by: 'IRM' }, 'ABOUT'), said('Finding', { kind: 'RECOMMENDATION', by: 'EDITOR' }, 'ABOUT')],
    ['counts that differ', said('Participation', { role: 'PRACTITIONER', count: 6 }), said('Participation', { role: 'PRACTITIONER', count: 8 })],
    ['findings of two numbers', said('Finding', { kind: 'AMOUNT', by: 'IRM', number: 75_000 }, 'ABOUT'), said('Finding', { kind: 'AMOUNT', by: 'IRM', number: 7_500 }, 'ABOUT')],
    ['references to two plans', said('Reference', { numbers: ['2'], by: 'IRM', scope: 'same_plan' }), said('Reference', { numbers: ['2'], by: 'IRM', scope: 'earlier_plan' })],
  ])('are two: %s', (_, one, other) => {
    expect([mayBeOne(one, other), mayBeOne(other, one)].map(String)).toEqual(['false', 'false'])
  })
})

describe('what a claim says', () => {
  const saying = (id: string, weight: number, says: Said, order: string | null = null) => ({ id, weight, order, says: JSON.stringify(says) })
  test('is the value that another reading has where editors saw a label without one', () => {
    expect(claimOf('assessment:1', [saying('a', 0, rating({ state: 'BLANK' })), saying('b', 1, rating(limited))])?.properties).toMatchObject(limited)
    expect(claimOf('assessment:1', [saying('a', 0, rating({ state: 'BLANK' })), saying('b', 1, rating({ state: 'BLANK' }))])?.properties).toMatchObject({ state: 'BLANK' })
  })

  test('is what the newest capture says, be it a label alone', () => {
    expect(claimOf('assessment:1', [saying('a', 1, rating(limited), '2019'), saying('b', 1, rating({ state: 'BLANK' }), '2022')])?.properties).toMatchObject({ state: 'BLANK' })
  })
})

describe('a report that a page names', () => {
  const page: Draft = {
    origins: [], things: [], records: [], evidence: [], tags: [], sources: [
      { id: 'source:page', properties: {}, cites: ['source:named'], origin: 'source:page', weight: 1, text: 'A page' },
      { id: 'source:named', properties: { kind: 'IRM_REPORT', title: 'Kenya IRM Report (2016-2018)' }, cites: [], origin: 'source:page', weight: 1 },
    ],
  }
  const cited = (...titles: readonly string[]) => asSameReports(page, titles.map((title, place) => ({ id: `source:${place}`, title }))).sources[0]!.cites
  test.each([
    ['is that of its years', ['Kenya IRM Report (2013-2015)', 'Kenya IRM Report (2016-2018)', 'Kenya IRM Report (2019-2021)'], ['source:1']],
    ['is that behind whose name other brackets stand', ['Kenya IRM Report 2016-2018 (final version)'], ['source:0']],
    ['is neither of two with its name', ['Kenya IRM Report 2016-2018', 'Kenya IRM Report (2016-2018)'], ['source:named']],
  ])('%s', (_, described, expected) => {
    expect(cited(...described)).toEqual(expected)
  })
})
