import { describe, expect, it } from 'vitest'
import { readCsv, row } from './csv.ts'

const read = async (cells: Readonly<Record<string, string>>) => {
  const { rows, faults } = await readCsv([row(cells)])
  return { ratings: rows[0]!.bundle.assessments.map(({ indicator, scale, state, value, report }) => ({ indicator, scale, state, value, report })), faults: faults.filter(({ line }) => line > 1) }
}
const one = async (cells: Readonly<Record<string, string>>) => (await read(cells)).ratings[0]

describe('ratings', () => {
  it.each([['ND', 'NO_DATA'], ['NR', 'NOT_REVIEWED'], ['NA', 'NOT_APPLICABLE'], ['', 'BLANK']])('%s is no value but %s', async (cell, state) =>
    expect(await one({ 'Potential Impact': cell })).toMatchObject({ indicator: 'POTENTIAL_IMPACT', state, value: undefined }))

  it.each([
    ['Potential Impact', 'None', 'POTENTIAL_IMPACT'], ['Specificity', 'None', 'SPECIFICITY'], ['Potential for Results', 'Unclear', 'POTENTIAL_FOR_RESULTS'],
    ['Did It Open Government (Overall)', 'No early results to report yet', 'DIOG'], ['Did It Open Government (Civic Participation)', 'Not Applicable', 'OPENED_CIVIC_PARTICIPATION'],
    ['Early Results', 'No notable results', 'EARLY_RESULTS'], ['Completion (Progress Report)', 'Withdrawn', 'COMPLETION'],
  ])('in %s, "%s" is a value', async (column, value, scale) => expect(await one({ [column]: value })).toMatchObject({ state: 'RATED', value, scale }))

  it('flags are yes and no', async () => {
    expect(await one({ 'Starred (2015 Only)': '0' })).toMatchObject({ indicator: 'STARRED', scale: 'STARRED_OLDER_FORMULA', value: 'No' })
    expect(await one({ Verifiable: '1' })).toMatchObject({ value: 'Yes' })
  })
  it('the two reports on a plan are told apart, by the names that they had in its year', async () => {
    const reports = async (year: string, end: string) => (await read({ 'Completion (Progress Report)': 'Limited', 'Completion (End Of Term)': 'Complete', 'Year Of Submission': year, 'Action Plan End Year': end })).ratings.map(({ report }) => report)
    expect(await reports('2014', '2016')).toEqual(['Utopia Progress Report 2014-2015', 'Utopia End-of-Term Report 2014-2016'])
    expect(await reports('2016', '2018')).toEqual(['Utopia Mid-Term Report 2016-2018', 'Utopia End-of-Term Report 2016-2018'])
    expect(await reports('2017', '2019')).toEqual(['Utopia Design Report 2017-2019', 'Utopia Implementation Report 2017-2019'])
    expect(await reports('2018', '2020')).toEqual(['Utopia Design Report 2018-2020', 'Utopia Transitional Results Report 2018-2020'])
    expect(await reports('2020', '2022')).toEqual(['Utopia Action Plan Review 2020-2022', 'Utopia Results Report 2020-2022'])
  })
  it('relevance is the values served, or else yes or no', async () => {
    const values = { 'OGP Value Access To Information': '1', 'OGP Value Civic Participation': '0', 'OGP Value Public Accountability': '1', 'OGP Value Technology': '0' }
    expect(await one({ ...values, _Relevant: '1' })).toMatchObject({ indicator: 'RELEVANCE', scale: 'OGP_VALUES', value: 'Access to Information, Public Accountability' })
    expect(await one({ _Relevant: '0' })).toMatchObject({ scale: 'RELEVANT', value: 'No' })
    expect(await one({ _Relevant: 'NR' })).toMatchObject({ scale: 'RELEVANT', state: 'NOT_REVIEWED' })
  })
  it('what is no value of the scale is told and not read', async () => {
    const { ratings, faults } = await read({ 'Potential Impact': 'Enormous' })
    expect(ratings).toEqual([])
    expect(faults.map(({ fault }) => fault)).toEqual([expect.stringMatching(/UT0001, column Potential Impact: expected a value of the scale None, Minor, .* got "Enormous"/)])
  })
  it('an indicator without a column is not spoken of', async () => expect((await read({})).ratings).toEqual([]))
})
