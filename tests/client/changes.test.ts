import { describe, expect, test } from 'vitest'
import { byRevision, countKinds, kindParts, type Change } from '../../client/pages/changes/change-groups.ts'
import { spanOf, variablesOf } from '../../client/pages/changes/change-span.ts'
import { differencesOf } from '../../client/pages/changes/differences.ts'
import { standpointOf } from '../../client/standpoint.ts'
import { pinnedAddress } from '../../client/ui/tools/pinned-address.ts'

const change = (number: number, thing: string | null, kind: string): Change => ({
  revision: { number, at: '2026-01-01T00:00:00Z', by: 'seeds', summary: 'Seeds' }, kind, before: null, after: null, claim: null, other: null,
  thing: thing ? { __typename: 'Topic', id: thing, name: thing, nameLanguage: null } : null,
})

describe('the span of changes', () => {
  const span = (address: string) => spanOf(new URLSearchParams(address), 7)

  test('is what the newest revision did, unless the address says otherwise', () => {
    expect(span('')).toEqual({ since: 6, day: null, until: null })
    expect(span('until=3')).toEqual({ since: 2, day: null, until: 3 })
  })

  test('begins after a revision or on a day', () => {
    expect(span('since=2&until=4')).toEqual({ since: 2, day: null, until: 4 })
    expect(variablesOf(span('since=2026-11-20'))).toEqual({ since: null, sinceTime: '2026-11-20T00:00:00Z', until: null })
  })

  test('takes no notice of what is neither', () => {
    expect(span('since=2026-99-99')).toEqual({ since: 6, day: null, until: null })
    expect(span('since=yesterday')).toEqual({ since: 6, day: null, until: null })
  })
})

describe('changes', () => {
  test('are gathered by revision and thing, wherever they stand in the list', () => {
    const groups = byRevision([change(1, 'topic:a', 'LINK_ADDED'), change(1, 'topic:b', 'LINK_ADDED'), change(1, 'topic:a', 'RECORD_ADDED'), change(2, null, 'RECORD_ENDED')])
    expect(groups.map(({ revision, things }) => [revision.number, things.map(({ thing, changes }) => [thing?.id ?? null, changes.length])])).toEqual([[1, [['topic:a', 2], ['topic:b', 1]]], [2, [[null, 1]]]])
  })

  test('are counted by kind, and a kind is a claim and what happened to it', () => {
    expect(countKinds([change(1, null, 'RECORD_ADDED'), change(1, null, 'LINK_ENDED'), change(1, null, 'RECORD_ADDED')])).toEqual([['LINK_ENDED', 1], ['RECORD_ADDED', 2]])
    expect(kindParts('TOPIC_TAG_ADDED')).toEqual(['TOPIC_TAG', 'ADDED'])
  })

  test('tell property by property what was and what is, texts in the reader\'s language', () => {
    const told = differencesOf({ before: 'name_en: Old; name_nl: Oud; status: PROPOSED', after: 'name_en: New; name_nl: Nieuw; status: CONFIRMED' }, 'nl')
    expect(told).toEqual([{ property: 'name_nl', before: 'Oud', after: 'Nieuw' }, { property: 'status', before: 'PROPOSED', after: 'CONFIRMED' }])
  })

  test('keep a text whole that has semicolons and colons of its own', () => {
    expect(differencesOf({ before: null, after: 'section: Part 2; Annex: the list; start: 2018' }, 'en')).toEqual([{ property: 'section', before: null, after: 'Part 2; Annex: the list' }, { property: 'start', before: null, after: '2018' }])
  })
})

describe('a pinned revision', () => {
  test('that cannot be is asked for all the same, so that nothing else is shown in its place', () => {
    expect(standpointOf(new URLSearchParams('rev=abc')).revision).toBe(0)
    expect(standpointOf(new URLSearchParams('rev=')).revision).toBeNull()
  })

  test('stands in the address of a citation, with the language', () => {
    expect(pinnedAddress('http://hub/plan/AP_NLD03?cell=a#matrix', 'nl', 4)).toBe('http://hub/plan/AP_NLD03?cell=a&lang=nl&rev=4#matrix')
  })
})
