import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { type Known, knownIn } from '../../server/ingest/resolve/known.ts'
import { seedsToLookAt } from '../setup/seeded-graph.ts'

let graph: Graph
let known: Known
beforeAll(async () => {
  graph = await seedsToLookAt()
  known = await knownIn(graph)
})
afterAll(() => graph.close())

describe('what the graph knows', () => {
  test('of plans: their order and years, and which commitment stands under which of their own numbers', () => {
    expect(known.numbering.plansOf('member:netherlands').map(({ id, sequence, startYear }) => [id, sequence, startYear])).toContainEqual(['plan:AP_NLD03', 3, 2018])
    const codes = known.numbering.codesOf('plan:AP_NLD03')
    expect(['1', '5', '8', '11', '3'].map((number) => codes.get(number))).toEqual([['NL0032'], ['NL0036'], ['NL0033'], ['NL0028'], ['NL0037']])
    expect(known.numbering.codesOf('plan:AP_NLD01').get('1a')).toEqual(['NL0017'])
    expect(known.numbering.codesOf('plan:nowhere').size).toBe(0)
  })

  test('of bodies: any of their names, Dutch municipalities for Dutch members alone', () => {
    expect(known.directory.idOf('schiedam', 'member:netherlands')).toBe('municipality:GM0606')
    expect(known.directory.idOf('Schiedam', 'member:belgium')).toBeUndefined()
    expect(known.directory.idOf('Nowhere at all', 'member:netherlands')).toBeUndefined()
  })

  test('of topics: former names lead to what they are called now', () => {
    expect(known.topics.idOf('capacity building')).toBe('topic:capacity-building')
    expect(known.topics.idOf('Open Regulations')).toBe('topic:regulatory-governance')
    expect(known.topics.idOf('Subnational'), 'borne by one topic, and once by another').toBe('topic:subnational')
  })

  test('of members and practices: their names', () => {
    expect(known.members.find(({ id }) => id === 'member:netherlands')).toMatchObject({ kind: 'COUNTRY', prefix: 'NL' })
    expect(known.practices.find(({ id }) => id === 'practice:right-to-challenge')?.names).toContain('Right to Challenge')
  })
})
