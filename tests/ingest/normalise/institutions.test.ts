import { describe, expect, it } from 'vitest'
import { institutionsIn } from '../../../server/ingest/normalise/institutions.ts'

const named = (cell: string) => institutionsIn(cell).filter(({ generic }) => !generic).map(({ name }) => name)
const standings = (cell: string) => institutionsIn(cell).map(({ standing }) => standing)

describe('institutions in one cell', () => {
  it.each(['NA', 'N/A', 'ND', 'Unclear', '', ' - ', '?'])('"%s" names nobody', (cell) => expect(institutionsIn(cell)).toEqual([]))

  it('several are split, whatever parts them', () => {
    expect(named('Ministry of Finance; Court of Audit')).toEqual(['Ministry of Finance', 'Court of Audit'])
    expect(named('Ministry of Finance, Treasury and the Court of Audit')).toEqual(['Ministry of Finance', 'Treasury', 'Court of Audit'])
    expect(named('Ministry of Health and Ministry of Finance')).toEqual(['Ministry of Health', 'Ministry of Finance'])
    expect(named('• Ministry of Finance • ILT')).toEqual(['Ministry of Finance', 'ILT'])
    expect(named('1. Ministry of Finance 2. Anti-Corruption Agency')).toEqual(['Ministry of Finance', 'Anti-Corruption Agency'])
    expect(named('(a) Legislation Committee,\n(b) Household Committee')).toEqual(['Legislation Committee', 'Household Committee'])
    expect(named('UN-HABITAT/UCLG/SEGIB')).toEqual(['UN-HABITAT', 'UCLG', 'SEGIB'])
  })
  it('commas and "and" inside a name part nothing', () => {
    expect(named('Ministry of Gender, Children and Social Protection')).toEqual(['Ministry of Gender, Children and Social Protection'])
    expect(named('Ministry of the Interior and Kingdom Relations (BZK)')).toEqual(['Ministry of the Interior and Kingdom Relations (BZK)'])
    expect(named('Foundation Example, Centre for Law, AC (EXAMPLE)')).toEqual(['Foundation Example', 'Centre for Law, AC (EXAMPLE)'])
  })
  it('doubt and confirmation become the standing and leave the name', () => {
    expect(standings('Province of Limburg (tbc)')).toEqual(['TO_BE_CONFIRMED'])
    expect(standings('Probably the province of Limburg')).toEqual(['DOUBTFUL'])
    expect(standings('VNG Realisatie (?)')).toEqual(['DOUBTFUL'])
    expect(standings('Municipality of Ede, confirmed')).toEqual(['CONFIRMED'])
    expect(named('Province of Limburg (tbc); VNG Realisatie (?)')).toEqual(['Province of Limburg', 'VNG Realisatie'])
  })
  it.each(['municipalities', 'All other ministries', 'various local authorities', 'Civil society', 'organizaciones de la sociedad civil', 'Local entities', 'Private sector', 'gemeenten'])('"%s" is a group, not a body', (cell) =>
    expect(institutionsIn(cell).map(({ generic }) => generic)).toEqual([true]))
})
