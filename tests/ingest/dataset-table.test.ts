import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'

let graph: Graph
let hub: AskedHub
const said: string[] = []
const load = () => prepareGraph(graph, (line) => void said.push(line), 'seeds')
beforeAll(async () => {
  graph = await emptiedGraph()
  await load()
  hub = await askedHub(graph)
})
afterAll(async () => {
  await hub.stop()
  await graph.close()
})

interface Counted { readonly totalCount: number }

describe('the seeds with the table of OGP\'s dataset', () => {
  test('give dozens of members and hundreds of commitments, each rule kept', async () => {
    const { members, commitments } = await hub.ask<{ members: Counted; commitments: Counted }>('{ members { totalCount } commitments { totalCount } }')
    expect([members.totalCount, commitments.totalCount]).toEqual([45, 381])
    expect(await brokenInvariants(graph)).toEqual([])
  })

  test('say that this is a part of the dataset, and which', async () => {
    const { source } = await hub.ask<{ source: { name: string } }>('{ source(id: "source:ogp-commitments-dataset") { name } }')
    expect(source.name).toContain('only commitments tagged parliament or legislation')
  })

  test('let bodies abroad say whose they are, and Dutch ones nothing', async () => {
    const { institutions } = await hub.ask<{ institutions: { edges: readonly { node: { id: string; member: { id: string } | null } }[] } }>('{ institutions(first: 200) { edges { node { id member { id } } } } }')
    const bodies = institutions.edges.map(({ node }) => node)
    expect(bodies.filter(({ member }) => member !== null).length).toBeGreaterThan(50)
    expect(bodies.filter(({ id, member }) => member?.id !== (id.includes('--') ? `member:${id.split(':')[1]!.split('--')[0]}` : undefined))).toEqual([])
  })

  test('leave what other seeds describe as these describe it', async () => {
    const { commitment } = await hub.ask<{ commitment: { planNumber: string; name: string } }>('{ commitment(code: "NL0039") { planNumber name } }')
    expect(commitment).toEqual({ planNumber: '1', name: 'Present legislation on campaign finance transparency' })
  })

  test('are loaded once: the second time changes nothing', async () => {
    said.length = 0
    await load()
    expect(said).toEqual([])
  })
})
