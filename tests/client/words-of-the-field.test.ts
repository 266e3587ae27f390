import { expect, test } from 'vitest'
import en from '../../client/i18n/en.json'
import { keyOfStep } from '../../client/i18n/use-scale-words.ts'
import { scales } from '../../server/concepts/scales.ts'
import * as vocabulary from '../../server/concepts/vocabulary.ts'

const missing = (values: readonly string[], words: object): readonly string[] => values.filter((value) => !(value in words))

test('every step of every scale has words', () => {
  expect(missing(Object.values(scales).flatMap(({ steps, beside }) => [...steps, ...beside]).map(keyOfStep), en.scaleValue)).toEqual([])
})

test('every role and kind of link has words as an edge of the graph', () => {
  expect(missing([...vocabulary.linkKinds, ...vocabulary.participationRoles], en.edgeKind)).toEqual([])
})

test.each([
  ['asserter', vocabulary.asserters, en.asserter],
  ['status', vocabulary.claimStatuses, en.claimStatus],
  ['standing', vocabulary.standings, en.standing],
  ['kind of finding', vocabulary.findingKinds, en.findingKind],
  ['kind of institution', vocabulary.institutionKinds, en.institutionKind],
  ['type of thing', vocabulary.thingTypes, en.thingType],
])('every %s has words', (_, values, words) => {
  expect(missing(values, words)).toEqual([])
})
