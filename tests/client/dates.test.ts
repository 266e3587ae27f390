import { describe, expect, test } from 'vitest'
import { dateInWords, extentOf, periodInWords } from '../../client/i18n/partial-date.ts'
import { span, stretchOf, years } from '../../client/concepts/milestone/time-line.ts'

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`)

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2019-Q2', '2019-04-01', '2019-06-30'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2018-07-01', '2018-07-01', '2018-07-01'],
])('%s covers %s to %s', (date, from, to) => {
  expect(extentOf(date)).toEqual({ from: day(from), to: day(to) })
})

test('a date is said no more exactly than it is known, in the reader\'s language', () => {
  expect(dateInWords('2018-07-01', 'en')).toBe('1 July 2018')
  expect(dateInWords('2018-07', 'nl')).toBe('juli 2018')
  expect(dateInWords('2018', 'fr')).toBe('2018')
  expect(dateInWords('2019-Q2', 'nl')).toBe('kwartaal 2 2019')
})

test('what is no date is shown as it stands', () => {
  expect(dateInWords('to be decided', 'en')).toBe('to be decided')
})

test('an open end stays open', () => {
  expect(periodInWords('2018-07-01', null, 'en')).toBe('1 July 2018 – …')
  expect(periodInWords(null, null, 'en')).toBe('')
})

describe('the time line', () => {
  const milestones = [{ start: '2018-01-01', end: '2018-06-29', due: [] }, { start: null, end: null, due: ['2019-Q2', '2020-Q2'] }]

  test('runs over whole years, from the first day that is named to the last', () => {
    const whole = span(milestones)
    expect(whole).toEqual({ from: day('2018-01-01'), to: day('2021-01-01') })
    expect(whole && years(whole)).toEqual([2018, 2019, 2020])
  })

  test('has no length where no date is known', () => {
    expect(span([{ start: null, end: null, due: [] }])).toBeUndefined()
  })

  test('gives an imprecise date its whole stretch', () => {
    const { left, width } = stretchOf('2019', '2019', { from: day('2018-01-01'), to: day('2020-12-31') }) ?? { left: 0, width: 0 }
    expect(left).toBeCloseTo(33.3, 0)
    expect(width).toBeCloseTo(33.2, 0)
  })
})
