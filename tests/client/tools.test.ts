import { describe, expect, test } from 'vitest'
import { groupSuggestions } from '../../client/explore/search/suggestion-groups.ts'
import { nextPlace } from '../../client/explore/search/next-place.ts'
import { sortRows } from '../../client/ui/sort-rows.ts'
import { bibtexCitation, plainCitation } from '../../client/ui/tools/citation.ts'
import { curlOf } from '../../client/ui/tools/curl.ts'
import { toCsv } from '../../client/ui/tools/table-file.ts'

const citable = { key: 'NL0037', title: 'Open & 100% ready', address: 'http://hub/commitment/NL0037?rev=2', revision: 2, read: new Date('2025-03-04T12:00:00Z') }

describe('a citation', () => {
  test('names title, revision, address and the day it was read', () => {
    expect(plainCitation(citable, 'Revision', 'read')).toBe('Verband. “Open & 100% ready”. Revision 2. http://hub/commitment/NL0037?rev=2 (read 2025-03-04).')
  })

  test('is safe in a bibliography', () => {
    expect(bibtexCitation(citable)).toContain(String.raw`title        = {Open \& 100\% ready}`)
    expect(bibtexCitation(citable)).toContain('@misc{verband-NL0037-r2,')
  })
})

test('a table is a file that any spreadsheet reads, whatever stands in it', () => {
  expect(toCsv([{ a: 'x "y", z', b: null }, { a: 1, b: 'two\nlines' }])).toBe('a,b\r\n"x ""y"", z",\r\n1,"two\nlines"\r\n')
})

test('a command for the shell survives apostrophes', () => {
  expect(curlOf('http://hub/graphql', 'query {\n  a\n}', { it: "it's" })).toBe(String.raw`curl 'http://hub/graphql' -H 'content-type: application/json' -d '{"query":"query { a }","variables":{"it":"it'\''s"}}'`)
})

test('rows sort by numbers in words, and what is empty comes last either way', () => {
  const rows = ['10', null, '9', '1a']
  expect(sortRows(rows, (row) => row, false)).toEqual(['1a', '9', '10', null])
  expect(sortRows(rows, (row) => row, true)).toEqual(['10', '9', '1a', null])
})

test('beyond the last proposal comes what was typed, and then the first', () => {
  expect([0, 1, -1].map((at) => nextPlace(at, 1, 2))).toEqual([1, -1, 0])
  expect(nextPlace(-1, -1, 2)).toBe(1)
})

test('proposals are grouped by type, the type of the best one first, five of each', () => {
  const topics = Array.from({ length: 7 }, (_, at) => ({ __typename: 'Topic' as const, id: `topic:${at}`, name: `${at}`, nameLanguage: null }))
  const groups = groupSuggestions([...topics, { __typename: 'Source', id: 'source:a', name: 'a', nameLanguage: null }])
  expect(groups.map(({ type, suggestions }) => [type, suggestions.length])).toEqual([['Topic', 5], ['Source', 1]])
})
