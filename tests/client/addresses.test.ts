import { describe, expect, test } from 'vitest'
import { commitmentAddress, graphAddress, graphiqlAddress, searchAddress, thingAddress } from '../../client/addresses.ts'
import { graphStateOf, writeGraphState } from '../../client/explore/model/graph-address.ts'
import { keepStandpoint, standpointOf } from '../../client/standpoint.ts'

test('a commitment has a page of its own, and a part of it can be pointed at', () => {
  expect(thingAddress('commitment:NL0037')).toBe('/commitment/NL0037')
  expect(commitmentAddress('NL0037', 'conflicts')).toBe('/commitment/NL0037#conflicts')
})

test('addresses stay readable, and what is special in them is written safely', () => {
  expect(graphAddress('commitment:NL0037')).toBe('/graph?of=commitment:NL0037')
  expect(searchAddress('open & dicht')).toBe('/search?q=open+%26+dicht')
})

test('an operation travels behind the hash with its variables', () => {
  const hash = new URL(graphiqlAddress('{ a }', { b: 1 }, null), 'http://hub').hash.slice(1)
  expect(Object.fromEntries(new URLSearchParams(hash))).toEqual({ query: '{ a }', variables: '{\n  "b": 1\n}' })
})

describe('the standpoint', () => {
  test('is English and now unless the address says otherwise', () => {
    expect(standpointOf(new URLSearchParams())).toEqual({ language: 'en', apiLanguage: 'EN', revision: null })
    expect(standpointOf(new URLSearchParams('lang=nl&rev=12'))).toEqual({ language: 'nl', apiLanguage: 'NL', revision: 12 })
    expect(standpointOf(new URLSearchParams('lang=xx')).language).toBe('en')
  })

  test('goes along to the next page, and filters do not', () => {
    expect(keepStandpoint('/graph?of=a#b', new URLSearchParams('lang=nl&rev=3&not-kind=LEAD'))).toBe('/graph?of=a&lang=nl&rev=3#b')
  })

  test('leaves a language that a link asks for', () => {
    expect(keepStandpoint('/?lang=fr', new URLSearchParams('lang=nl'))).toBe('/?lang=fr')
  })
})

describe('the address of a graph view', () => {
  const address = 'of=commitment%3ANL0037&depth=2&open=SUPPORT%7Emunicipality%3AGM0344&not-kind=LEAD&not-by=COMPUTED&not-type=TOPIC&from=2016&to=2018&rejected=1&selected=link%3Ax&view=table'

  test('holds everything about it', () => {
    expect(graphStateOf(new URLSearchParams(address))).toEqual({
      of: ['commitment:NL0037'], depth: 2, expansions: [{ kind: 'SUPPORT', id: 'municipality:GM0344' }],
      filters: { kinds: ['LEAD'], asserters: ['COMPUTED'], statuses: [], types: ['TOPIC'], from: 2016, to: 2018 },
      withRejected: true, selected: 'link:x', form: 'table',
    })
  })

  test('gives the same view when it is written and read again', () => {
    const state = graphStateOf(new URLSearchParams(address))
    expect(graphStateOf(writeGraphState(new URLSearchParams('lang=nl'), state))).toEqual(state)
  })

  test('keeps what is not about the graph', () => {
    expect(writeGraphState(new URLSearchParams('lang=nl'), graphStateOf(new URLSearchParams('of=a'))).toString()).toBe('lang=nl&of=a')
  })

  test('goes no deeper than the hub does', () => {
    expect(graphStateOf(new URLSearchParams('of=a&depth=99')).depth).toBe(3)
    expect(graphStateOf(new URLSearchParams('of=a&depth=far')).depth).toBe(1)
  })
})
