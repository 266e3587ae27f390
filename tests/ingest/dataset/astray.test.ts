import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
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
})
