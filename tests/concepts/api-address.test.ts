import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

describe('the address of the API, opened with a GET', () => {
  const got = (path: string, accept: string, headers = {}) => fetch(`${hub.address()}${path}`, { redirect: 'manual', headers: { accept, ...headers } })
  const query = '{ revision { number } }'

  test('shows a person the place to ask it from, with the query that the address holds', async () => {
    const page = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    expect((await got('/graphql', page)).headers.get('location')).toBe('/graphiql')
    const held = (await got(`/graphql?${new URLSearchParams({ query })}`, page)).headers.get('location')
    expect(new URLSearchParams(held?.replace('/graphiql#', '')).get('query')).toBe(query)
  })

  test.each(['/graphql', `/graphql?${new URLSearchParams({ query })}`])('tells a program how to ask instead: %s', async (path) => {
    const response = await got(path, '*/*')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/Expected a POST .*got a GET\. \/data explains/), extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('answers a program that no page of another site can be', async () => {
    const response = await got(`/graphql?${new URLSearchParams({ query })}`, '*/*', { 'apollo-require-preflight': 'yes' })
    expect(await response.json()).toMatchObject({ data: { revision: { number: 1 } } })
  })
})
