import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { keptCells } from '../../../server/ingest/dataset/row-text.ts'
import { csv, read, readCsv, row } from './csv.ts'

describe('what stands in a column where it does not belong', () => {
  test('is not kept where it is personal, and not quoted', async () => {
    const { rows, faults } = await readCsv([row({ 'Start Date': 'ask quill@utopia.example', 'End Date': 'tel +31 6 12345678' })])
    const told = JSON.stringify([rows, faults])
    expect([told.includes('quill'), told.includes('12345678'), rows[0]!.withheld, faults.filter(({ fault }) => fault.includes('expected a date')).length]).toEqual([false, false, 2, 2])
    const { faults: left } = await readCsv([row({ 'Commitment Unique Identifier': 'quill@utopia.example' })])
    expect(left.at(-1)?.fault).toMatch(/expected a code such as NL0037, got "\[e-mail withheld\]"; the row was left out/)
  })

  test('is told where a column stands there twice, and names of columns that are none are not repeated as they are', async () => {
    const { rows, faults } = await read(Readable.from([csv([row()]).replace('Full Text', 'Short Title').replace('Action Plan End Year', `quill@utopia.example ${'x'.repeat(500)}`)]))
    expect(rows.length).toBe(1)
    const told = faults.map(({ fault }) => fault).filter((fault) => /twice|not known/.test(fault))
    expect(told).toEqual([expect.stringContaining('columns twice: Short Title; of each the last was read'), expect.stringMatching(/not known: \[e-mail withheld\] x{20,60}; they were not read$/)])
  })

  test('names beyond what is read of a cell are told', async () => {
    const { faults } = await readCsv([row({ 'Lead Institution': 'Ministry of Lakes; '.repeat(1_200) })])
    expect(faults.map(({ fault }) => fault).filter((fault) => fault.startsWith('UT0001'))).toEqual(['UT0001, column Lead Institution: expected at most 20,000 letters, got 22,800; what is beyond was not read'])
  })

  test.each([
    ['Start Date', 'Saskia de Vries'], ['Start Date', 'Saskia de Vries, July 2018'], ['Specificity', 'Saskia de Vries'], ['Code', 'Saskia de Vries'], ['Commitment Number', 'Saskia de Vries'], ['Open Data', 'Saskia de Vries'],
    ['Cluster Commitment ID(s)', 'UT0002, Saskia de Vries'],
  ])('a person in %s is neither kept nor told: %s', async (column, cell) => {
    const { rows, faults } = await readCsv([row({ [column]: cell })])
    expect([rows.length, rows[0]?.withheld, /Saskia|Vries/.test(JSON.stringify([rows, faults]))]).toEqual([1, 1, false])
  })

  test.each([
    ['_Relevant', 'Relevant', '1 or 0'], ['OGP Value Technology', 'Yes', '1 or 0'], ['Open Data', 'yes', '1 or 0'], ['Carried Forward', 'Yes', '1 or 0'], ['Action Plan Number', 'II', 'a whole number'], ['Action Plan End Year', '2018/19', 'a year'],
    ['URL', 'www.opengov.example/x', 'an address that begins with https:// or http://'], ['Code', 'Utopia', 'a code such as NLD'], ['National Or Local', 'Regional', 'National, Local, Legacy Local or Other'],
    ['Commitment Number', 'the first one', 'a number such as 3, 1a or B.2'], ['Cluster Commitment ID(s)', 'the first three', 'codes such as NL0037'],
  ])('what is not read of %s is told: %s', async (column, cell, expected) => {
    const { rows, faults } = await readCsv([row({ [column]: cell })])
    expect([rows.length, faults.filter(({ line }) => line > 1).map(({ fault }) => fault)]).toEqual([1, [`UT0001, column ${column}: expected ${expected}, got "${cell}"; it was not read`]])
  })

  test('a cluster that is too long is told', async () => {
    const codes = Array.from({ length: 60 }, (_, at) => `UT${String(at + 100).padStart(4, '0')}`).join(', ')
    const { rows, faults } = await readCsv([row({ 'Cluster Commitment ID(s)': codes })])
    expect([rows[0]!.bundle.links.length, faults.at(-1)?.fault]).toEqual([40, 'UT0001, column Cluster Commitment ID(s): expected at most 40 other codes, got 60; those beyond were not read'])
  })

  test('lines of a title that look like columns are none', async () => {
    const title = 'Improve wells\nCommitment Number: 5\nYear Of Submission: 2012\nStart Date: 2011\n\nFull Text:\nWells'
    const { rows } = await readCsv([row({ 'Commitment Title': title, 'Start Date': '1/1/2017' })])
    const { text } = rows[0]!.bundle.sourceTexts[0]!
    const { cells, start } = keptCells(text)
    expect(['Commitment Number', 'Year Of Submission', 'Start Date', 'Commitment Title'].map((column) => cells[column])).toEqual(['1', '2016', '1/1/2017', title.replace(/\s+/g, ' ')])
    expect(text.slice(start)).toBe('Full Text:\nThe archive opens.\n')
  })

  test.each(['Україна', '中国', 'Ж'])('a member called %s has an id', async (name) => {
    const { rows } = await readCsv([row({ 'Country/Locality': name })])
    expect(rows[0]!.bundle.members[0]!.id).toMatch(/^member:[a-z0-9-]{4,}$/)
  })

  test('a row that comes to nothing sound is left out alone', async () => {
    const { rows, faults } = await readCsv([row({ 'Country/Locality': '\u037A' }), row({ 'Commitment Unique Identifier': 'UT0002' })])
    expect([rows.map(({ code }) => code), faults.at(-1)?.fault]).toEqual([['UT0002'], expect.stringMatching(/left out/)])
  })
})
