import { expect, test } from 'vitest'
import { narrowGaps } from '../../../server/shared/narrow-gaps.ts'
import { withhold } from '../../../server/ingest/people/withhold.ts'
import { inLongLines, patience, repeated } from './repeated.ts'

const letters = 200_000

test.each([
  ['newlines', `x${repeated('\n', letters)}A`], ['capitals without end', repeated('A', letters)], ['names in capitals', repeated('JUAN PEREZ ', letters)], ['names beside addresses', repeated('Jan Jansen\njan@b.example ', letters)],
  ['sites and numbers', repeated('https://x.example 0612345678 ', letters)], ['white space before an address', repeated(`Jan Jansen,${' '.repeat(130)}! a@b.example `, letters)], ['white space before a number', repeated(`Jan Jansen${' '.repeat(55)}!0612345678 `, letters)],
  ['labels', repeated('Contact person: ', letters)], ['titles', repeated('Dr ', letters)], ['apostrophes', repeated("A'", letters)], ['digits', repeated('1', letters)], ['signs of addresses', repeated('a@', letters)],
])('personal data are looked for in %s without end', (_, text) => {
  expect(withhold(text).withheld).toBeLessThan(5)
}, patience)

test('a gap that says nothing is made narrow, and lines stay lines', () => {
  expect(narrowGaps(`a${' '.repeat(300)}b\t \n${'\u1680'.repeat(200)}c  d`)).toBe(`a${' '.repeat(100)}b\t \n${'\u1680'.repeat(100)}c  d`)
  expect(withhold(narrowGaps(`x${inLongLines(' ', letters)}A`)).withheld).toBe(0)
}, patience)
