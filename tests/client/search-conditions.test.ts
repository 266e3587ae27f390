import { describe, expect, test } from 'vitest'
import { worthShowing } from '../../client/pages/search/worth-showing.ts'
import { conditionsAsked, conditionsIn, turned, unconditional } from '../../client/explore/search/search-conditions.ts'

const address = (text: string) => new URLSearchParams(text)

describe('what narrows a search', () => {
  test('stands in the address without what is said already, and is asked for by id', () => {
    const asked = conditionsAsked(conditionsIn(address('q=open&type=COMMITMENT&year=2018&year=2020&topic=open-data&institution=municipality:GM0344')))
    expect(asked).toEqual({
      types: ['COMMITMENT'], filter: { years: [2018, 2020], topics: ['topic:open-data'], institutions: ['municipality:GM0344'] },
      chosen: ['topic:open-data', 'municipality:GM0344'],
    })
  })

  test('is nothing at all where the address says nothing', () => {
    expect(conditionsAsked(conditionsIn(address('q=open&topic=')))).toEqual({ types: null, filter: {}, chosen: [] })
  })

  test('is taken up and left out again, and nothing else of the address is touched', () => {
    const before = 'q=open&lang=nl&plan=AP_NLD03'
    const more = turned(address(before), 'plan', 'plan:AP_NLD04')
    expect(String(more)).toBe('q=open&lang=nl&plan=AP_NLD03&plan=AP_NLD04')
    expect(String(turned(more, 'plan', 'plan:AP_NLD04'))).toBe(before)
    expect(String(unconditional(more))).toBe('q=open&lang=nl')
  })

  test('that is no year goes to the hub as it stands, which refuses it, instead of being left out', () => {
    expect(conditionsAsked(conditionsIn(address('year=soon'))).filter.years).toEqual(['soon'])
  })
})

describe('the words of a hit', () => {
  const found = (field: string, language: 'NL' | 'EN' | 'FR' | null) => ({ field, language })

  test('are shown once where the reader can read them, and as they are where not', () => {
    const highlights = [found('text', 'EN'), found('text', 'NL'), found('text', 'FR'), found('passage', 'FR'), found('code', null)]
    expect(worthShowing(highlights, 'NL')).toEqual([found('text', 'NL'), found('passage', 'FR'), found('code', null)])
    expect(worthShowing(highlights, 'ES')).toEqual(highlights)
  })
})
