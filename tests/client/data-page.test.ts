import { buildSchema, getIntrospectionQuery, graphqlSync } from 'graphql'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { entriesOf, findTypes, type DictionaryType, worthReading } from '../../client/pages/data/dictionary.ts'
import { limits } from '../../client/pages/data/limits.ts'
import { deepest, largestView } from '../../server/explore/neighbourhood/neighbourhood.ts'
import { mostThings } from '../../server/http/answer-size.ts'
import { largestBody, largestCost, mostTokens } from '../../server/http/limits.ts'
import { defaultPage, largestPage } from '../../server/reading/connection.ts'

test('the page tells the limits that the server keeps', () => {
  expect(limits).toMatchObject({ rows: defaultPage, mostRows: largestPage, cost: largestCost, answer: mostThings, tokens: mostTokens, steps: deepest, things: largestView })
  expect(`${limits.kilobytes}kb`).toBe(largestBody)
})

describe('the data dictionary', async () => {
  const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'))
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery() }) as unknown as { readonly data: { readonly __schema: { readonly types: readonly DictionaryType[] } } }
  const types = worthReading(data.__schema.types)

  test('has what one asks for, and not what every list looks like', () => {
    const names = types.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Commitment', 'LinkKind', 'MunicipalityFilter', 'PartialDate']))
    expect(names.filter((name) => /Connection$|Edge$|^__/.test(name ?? ''))).toEqual([])
  })

  test('writes a field with what it is asked with and what it gives', () => {
    const links = entriesOf(types.find(({ name }) => name === 'Commitment')!).find(({ name }) => name.startsWith('links('))
    expect(links?.name).toContain('kinds: [LinkKind!]')
    expect(links?.written).toBe('CommitmentLinkConnection!')
  })

  test('is searched in names and meanings', () => {
    expect(findTypes(types, 'overlap').map(({ name }) => name)).toEqual(expect.arrayContaining(['LinkKind', 'OverlapMatrix']))
    expect(findTypes(types, 'no such word at all')).toEqual([])
  })
})
