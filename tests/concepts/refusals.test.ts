import { Neo4jError } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { expectedEnd } from '../../server/graph/trouble.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

/** The one error of an answer. */
async function refusal(operation: string, variables?: Readonly<Record<string, unknown>>, path?: string) {
  const { errors = [], status } = await hub.answer(operation, variables, path)
  expect(errors).toHaveLength(1)
  return { status, code: errors[0]!.extensions.code, message: errors[0]!.message, extensions: errors[0]!.extensions }
}

describe('what is not there is null', () => {
  test.each([
    ['commitment', '{ commitment(code: "NL9999") { id } }'],
    ['action plan', '{ actionPlan(id: "plan:AP_NLD99") { id } }'],
    ['member', '{ member(id: "member:atlantis") { id } }'],
    ['institution', '{ institution(id: "institution:nobody") { id } }'],
    ['municipality', '{ municipality(id: "GM9999") { id } }'],
    ['topic', '{ topic(id: "topic:nothing") { id } }'],
    ['practice', '{ practice(id: "practice:nothing") { id } }'],
    ['source', '{ source(id: "source:nothing") { id } }'],
    ['node', '{ node(id: "link:NL0001-NL0002-continues-irm") { id } }'],
    ['an id of no known kind', '{ node(id: "planet:earth") { id } }'],
    ['an id that is none', '{ node(id: "") { id } }'],
  ])('%s', async (_, operation) => {
    const { data, errors } = await hub.answer<Readonly<Record<string, unknown>>>(operation)
    expect(errors).toBeUndefined()
    expect(Object.values(data!)).toEqual([null])
  })

  test('in a list of ids, each in its place', async () => {
    const { nodes } = await hub.ask<{ nodes: readonly ({ id: string } | null)[] }>('{ nodes(ids: ["commitment:NL0037", "commitment:NL9999", "topic:open-data"]) { id } }')
    expect(nodes).toEqual([{ id: 'commitment:NL0037' }, null, { id: 'topic:open-data' }])
  })

  test('an id of another kind is not taken for one of this kind', async () => {
    const { data, errors } = await hub.answer<{ topic: unknown }>('{ topic(id: "commitment:NL0037") { id } }')
    expect([data?.topic ?? null, errors]).toEqual([null, undefined])
  })
})

test('a code may be written in small letters', async () => {
  expect(await hub.ask('{ commitment(code: "nl0037") { code } }')).toEqual({ commitment: { code: 'NL0037' } })
})

describe('what cannot be asked is refused with a code, what came, and what would do', () => {
  test('a negative number of rows', async () => {
    expect(await refusal('{ commitments(first: -1) { totalCount } }')).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', message: expect.stringMatching(/0 or more.*-1/) })
  })

  test.each([['{ changes(since: 5, until: 1) { totalCount } }', /0 to 1,.*5/], ['{ changes(since: -4) { totalCount } }', /0 to 1,.*-4/], ['{ neighbourhood(of: ["commitment:NL0037"], limit: -5) { nodes { id } } }', /0 to 500.*-5/]])('numbers that no revision and no view has: %s', async (operation, message) => {
    expect(await refusal(operation)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) })
  })

  test.each(['garbage', 'bm90LW91cnM', '%%%'])('a cursor that no list handed out: "%s"', async (after) => {
    expect(await refusal('query Page($after: String) { commitments(after: $after) { totalCount edges { cursor } } }', { after })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('cursor') })
  })

  test('more than 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `commitment:NL${String(at).padStart(4, '0')}`)
    expect(await refusal('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/at most 100.*101/) })
  })

  test('an operation that would cost too much, whatever its variables hide', async () => {
    const deep = 'query Deep($first: Int) { commitments(first: $first) { edges { node { links(first: $first) { edges { node { links(first: $first) { edges { node { participants { institution { name } } } } } } } } } } } }'
    expect(await refusal(deep, { first: 200 })).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY', message: expect.stringMatching(/at most \d+, got \d+/), extensions: { limit: expect.any(Number), cost: expect.any(Number) } })
    expect((await hub.answer(deep, { first: 2 })).errors).toBeUndefined()
  })

  test('the cost does not hide in fragments or many names for one field', async () => {
    const aliases = Array.from({ length: 60 }, (_, at) => `a${at}: commitments(first: 200) { edges { node { ...Heavy } } }`).join(' ')
    expect(await refusal(`query Many { ${aliases} } fragment Heavy on Commitment { participants { institution { name } } topics { topic { name } } }`)).toMatchObject({ code: 'QUERY_TOO_COSTLY' })
  })

  test('plans of commitments of plans of commitments, which need no number of rows to grow', async () => {
    const levels = (count: number): string => (count === 0 ? 'code' : `plan { commitments { ${levels(count - 1)} } }`)
    expect(await refusal(`{ commitment(code: "NL0037") { ${levels(4)} } }`)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' })
    expect((await hub.answer(`{ commitment(code: "NL0037") { ${levels(2)} } }`)).errors).toBeUndefined()
  })

  test('an answer whose lists hold more than any estimate said, once and without half of it', async () => {
    const statements = Array.from({ length: 60 }, (_, at) => `a${at}: statements { property }`).join(' ')
    const answer = await hub.answer(`{ commitments(first: 200) { edges { node { ${statements} } } } }`)
    expect(answer).toMatchObject({ status: 400, errors: [{ message: expect.stringMatching(/at most 40000 things/), extensions: { code: 'QUERY_TOO_COSTLY' } }] })
    expect(answer.errors).toHaveLength(1)
    expect(answer.data).toBeUndefined()
  })

  test('fragments that double with each line', async () => {
    const doubling = Array.from({ length: 20 }, (_, at) => `fragment F${at} on Commitment { ...F${at + 1} ...F${at + 1} }`).join(' ')
    expect(await refusal(`{ commitment(code: "NL0037") { ...F0 } } ${doubling} fragment F20 on Commitment { code }`)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY', message: expect.stringContaining('fragments') })
  })

  test('a text that is compared again and again', async () => {
    const aliases = Array.from({ length: 20 }, (_, at) => `a${at}: similar(text: $text) { score }`).join(' ')
    expect(await refusal(`query Near($text: String!) { ${aliases} }`, { text: 'open data of towns' })).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' })
  })

  test('one field written thousands of times', async () => {
    expect(await refusal(`{ ${'__typename '.repeat(3900)} }`)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY', message: expect.stringContaining('once') })
  })

  test('an operation of 5,000 tokens', async () => {
    expect(await refusal(`{ ${'commitment(code: "NL0037") { id } '.repeat(625)} }`)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED', message: expect.stringContaining('tokens') })
  })

  test('a request of a megabyte', async () => {
    expect(await refusal(`{ commitment(code: "NL0037") { id } } # ${'x'.repeat(1_000_000)}`)).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE', message: expect.stringMatching(/at most 262144 bytes, got 10\d+/) })
  })

  test('variables of the wrong type', async () => {
    expect(await refusal('query One($code: ID!) { commitment(code: $code) { id } }', { code: { not: 'a code' } })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: expect.stringContaining('$code') })
    expect(await refusal('query One($code: ID!) { commitment(code: $code) { id } }')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: expect.stringContaining('$code') })
  })

  test('a word that a vocabulary does not have, with those near to it', async () => {
    expect(await refusal('{ links(filter: { kinds: [CONTINUE] }) { totalCount } }')).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringContaining('CONTINUES') })
  })

  test('a field that is not there, with those near to it', async () => {
    expect(await refusal('{ commitment(code: "NL0037") { tittle } }')).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringContaining('title') })
  })

  test('what is no GraphQL at all', async () => {
    expect(await refusal('give me everything')).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' })
  })

  test('a mutation: there is none', async () => {
    expect(await refusal('mutation Drop { drop }')).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringContaining('read only') })
  })

  test.each(['99', '0', '-1', 'abc', '1.5'])('a revision that is not there: %s', async (rev) => {
    expect(await refusal('{ revision { number } }', {}, `/graphql?rev=${rev}`)).toMatchObject({ code: 'NO_SUCH_REVISION', message: expect.stringContaining('1 to 1') })
  })
})

test.each(['/health/nothing', '/metrics/nothing', '/assets/nothing.js'])('%s is an address of nothing, said in JSON', async (path) => {
  const response = await fetch(`${hub.address()}${path}`)
  expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ message: expect.stringContaining(`GET ${path.startsWith('/assets') ? '/' : path}`), extensions: { code: 'NOT_FOUND' } }] }])
})

test('a value that would be Cypher stays a value', async () => {
  const evil = '") RETURN 1 // \' OR 1=1 `'
  const { commitments, institutions, node } = await hub.ask<{ commitments: { totalCount: number }; institutions: { totalCount: number }; node: unknown }>(
    'query Evil($text: String!, $id: ID!) { commitments(filter: { search: $text, topics: [$id], codes: [$id] }) { totalCount } institutions(search: $text) { totalCount } node(id: $id) { id } }', { text: evil, id: evil })
  expect([commitments.totalCount, institutions.totalCount, node]).toEqual([0, 0, null])
})

describe('what goes wrong inside', () => {
  test('is masked for who asks, and logged for who runs the hub', async () => {
    const failing: Graph = { ...hub.graph(), read: (statement, parameters) => (statement.name === 'revision.byNumber' ? Promise.reject(new Error('the secret inside')) : hub.graph().read(statement, parameters)) }
    const broken = await askedHub(failing)
    const { errors = [] } = await broken.answer('{ revision { number } }')
    await broken.stop()
    expect(errors).toHaveLength(1)
    expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(broken.logged()).toContain('the secret inside')
  })

  test('of the database: that it is away, with the status of what comes back, and nothing of how it is reached', async () => {
    const nowhere = connect({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'none', database: 'neo4j' })
    const broken = await askedHub(nowhere)
    const answers = await Promise.all([asked(broken), fetch(`${broken.address}/export/links.csv`)])
    const error = await nowhere.verify().catch((thrown: unknown) => thrown)
    await broken.stop()
    await nowhere.close()
    for (const answer of answers) {
      const text = await answer.text()
      expect([answer.status, JSON.parse(text)]).toMatchObject([503, { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' }, message: expect.stringContaining('Try again') }] }])
      expect(text).not.toContain('127.0.0.1')
    }
    expect(expectedEnd(error)).toMatchObject({ code: 'DATABASE_STOPPED', message: expect.stringContaining('give the same command again') })
  })

  test('of a database that has not the memory: to ask for less, and no word of its being away', () => {
    const error = new Neo4jError('The allocation of an extra 2.0 MiB would use more than the limit', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '')
    expect(expectedEnd(error)).toMatchObject({ code: 'TOO_MUCH_AT_ONCE', message: expect.stringContaining('Give fewer files at once') })
  })

  test('of a database that cannot write any more, as on a full disk: what it says, and to make room', () => {
    const error = new Neo4jError('Could not append transaction to log.', 'Neo.DatabaseError.Transaction.TransactionCommitFailed', '', '')
    expect(expectedEnd(error)).toMatchObject({ code: 'DATABASE_STOPPED', message: expect.stringMatching(/Could not append.*make room/) })
  })

  test('of a database that takes no more questions: that it is busy', async () => {
    const crowded: Graph = { ...hub.graph(), read: () => Promise.reject(new Neo4jError('Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 100, Idle conn count = 0.', 'N/A', '', '')) }
    const broken = await askedHub(crowded)
    const answer = await asked(broken)
    await broken.stop()
    expect([answer.status, await answer.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'HUB_BUSY' } }] }])
  })

  test('of a database that is silent: that the hub is not ready, before whoever watches gives up', async () => {
    const silent: Graph = { ...hub.graph(), read: () => new Promise(() => {}) }
    const broken = await askedHub(silent)
    const answer = await fetch(`${broken.address}/health/ready`)
    await broken.stop()
    expect([answer.status, await answer.json()]).toMatchObject([503, { status: 'not ready' }])
  })
})

const asked = ({ address }: AskedHub) => fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ commitment(code: "NL0037") { id } }' }) })

test('who runs the hub can watch it', async () => {
  await hub.ask('{ revision { number } }')
  await hub.answer('{ nothing }')
  const response = await fetch(`${hub.address()}/metrics`)
  const text = await response.text()
  expect(response.headers.get('content-type')).toContain('text/plain')
  expect(text).toMatch(/verband_http_request_seconds_count\{part="graphql",status="200"\} [1-9]/)
  expect(text).toMatch(/verband_statement_seconds_count\{statement="revision.head"\} [1-9]/)
  expect(text).toMatch(/verband_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/)
  expect(text).toMatch(/^verband_revision 1$/m)
})

test('introspection is on, for tools and newcomers', async () => {
  const { __schema: schema } = await hub.ask<{ __schema: { types: readonly unknown[] } }>('{ __schema { types { name } } }')
  expect(schema.types.length).toBeGreaterThan(60)
})

test('every answer says which revision was read', async () => {
  expect((await hub.answer('{ commitment(code: "NL0037") { id } }')).extensions).toEqual({ revision: 1 })
  expect((await hub.answer('{ revision { number } }', {}, '/graphql?rev=1')).extensions).toEqual({ revision: 1 })
})
