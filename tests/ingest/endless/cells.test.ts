import { expect, test } from 'vitest'
import { bodiesOnly } from '../../../server/ingest/dataset/bodies-only.ts'
import { partialDateOf } from '../../../server/ingest/normalise/dates.ts'
import { institutionsIn } from '../../../server/ingest/normalise/institutions.ts'
import { patience, repeated } from './repeated.ts'

const letters = 20_000

test.each([
  ['letters', 'a'], ['letters with accents', 'é'], ['capitals inside words', 'aA'], ['long words', `X; ${'a'.repeat(200)} `], ['signs between short forms', 'AA/'], ['portfolios', 'Ministry of Health, Health, '], ['"and"', 'Ministry and '], ['lines', 'Ab\n'],
  ['brackets', '(;'], ['signs', ';'], ['commas', ','], ['signs of addresses', 'a@'], ['openings of names', 'Ministry of '],
])('a cell of %s without end comes to its bodies', (_, unit) => {
  expect(institutionsIn(repeated(unit, letters)).length).toBeLessThan(50)
}, patience)

test('names that nothing parts are told apart however many they are', () => {
  const isKnown = (name: string): boolean => ['VNG', 'VNG Realisatie', 'Realisatie'].includes(name)
  expect(institutionsIn(`${repeated('VNG Realisatie ', 600)}Nobody`, isKnown).length).toBe(1)
  expect(institutionsIn('VNG VNG Realisatie', isKnown).map(({ name }) => name)).toEqual(['VNG', 'VNG Realisatie'])
}, patience)

test('a cell that is no list of bodies comes to an end, and so does one that is no date', () => {
  expect(bodiesOnly(repeated('a', 300_000)).withheld).toBe(0)
  expect(partialDateOf(`1${repeated('/', 300_000)}July 2018`)).toBeUndefined()
}, patience)
