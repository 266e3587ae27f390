import { describe, expect, it } from 'vitest'
import { partialDateOf } from '../../../server/ingest/normalise/dates.ts'

describe('dates as sources write them', () => {
  it.each([
    ['July 2018', '2018-07'], ['1 July 2018', '2018-07-01'], ['July 1st, 2018', '2018-07-01'], ['2018-07-01', '2018-07-01'], ['2018-7-1', '2018-07-01'], ['2018', '2018'],
    ['juillet 2018', '2018-07'], ['1er juillet 2018', '2018-07-01'], ['31 août 2020', '2020-08-31'], ['1 de julio de 2018', '2018-07-01'], ['setiembre de 2019', '2019-09'],
    ['1 juli 2018', '2018-07-01'], ['maart 2021', '2021-03'], ['Sept. 2015', '2015-09'], ['DECEMBER 2012', '2012-12'],
    ['Q2 2019', '2019-Q2'], ['2019-Q2', '2019-Q2'], ['II quarter of 2021', '2021-Q2'], ['Quarter 4 2016', '2016-Q4'], ['2e trimestre 2019', '2019-Q2'], ['tercer trimestre de 2020', '2020-Q3'],
    ['Phase 2: July 2018', '2018-07'], ['2 phases, from 3 July 2018', '2018-07-03'], ['Spring 2015', '2015'], ['End of 2017', '2017'],
  ])('%s is %s', (text, date) => expect(partialDateOf(text)).toBe(date))

  it.each(['ongoing', 'In progress', 'NA', '', '31/2/2019', '45/13/2019', 'Article 12', '2018-13-40', '1.2.3'])('nothing is made of "%s"', (text) => expect(partialDateOf(text)).toBeUndefined())

  it('figures take the order of their source', () => {
    expect(partialDateOf('5/7/2018', 'DAY_FIRST')).toBe('2018-07-05')
    expect(partialDateOf('5/7/2018', 'MONTH_FIRST')).toBe('2018-05-07')
    expect(partialDateOf('01.07.2018', 'MONTH_FIRST')).toBe('2018-07-01')
  })
  it('without an order only what is certain remains', () => {
    expect(partialDateOf('5/7/2018')).toBe('2018')
    expect(partialDateOf('25/7/2018')).toBe('2018-07-25')
    expect(partialDateOf('7/7/2018')).toBe('2018-07-07')
  })
  it('a figure that can only be a day is one, whatever the order', () => {
    expect(partialDateOf('31/8/2020', 'MONTH_FIRST')).toBe('2020-08-31')
    expect(partialDateOf('8/31/2020', 'DAY_FIRST')).toBe('2020-08-31')
  })
  it('two figures are a year of this century', () => expect(partialDateOf('7/1/18', 'MONTH_FIRST')).toBe('2018-07-01'))
  it.each([['7/15/1905', '2023'], ['7/16/1905', '2024'], ['7/19/1905', '2027'], ['7/20/1905', '2028']])('the day %s is the year %s typed into a cell for dates', (text, year) =>
    expect(partialDateOf(text, 'MONTH_FIRST')).toBe(year))
  it.each([['43525', '2019-03-01'], ['44439', '2021-08-31']])('the number %s is the day %s', (text, date) => expect(partialDateOf(text)).toBe(date))
})
