import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { lookups } from '../bench/lookups.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'
import { addSynthetic, titleAt } from '../setup/synthetic.ts'

/** Enough that what is measured with many finds whom it asks for, and that a common word stands in more than search counts. */
const size = 1_500
let graph: Graph
let hub: AskedHub
beforeAll(async () => {
  graph = await emptiedGraph()
  await prepareGraph(graph, () => {}, leanSeeds())
  await addSynthetic(graph, size, 0, 10)
  hub = await askedHub(graph)
})
afterAll(async () => {
  await hub.stop()
  await graph.close()
})

test.each(lookups.map((lookup) => [lookup.name, lookup] as const))('among made-up commitments, %s is answered', async (_, { operation, variables }) => {
  const answer = await hub.ask<Readonly<Record<string, unknown>>>(operation, variables(37, size))
  expect(Object.values(answer).filter((value) => value === null)).toEqual([])
})

const search = 'query ($text: String!) { search(text: $text, first: 50) { totalCount complete edges { node { ... on Thing { name } } } } }'
interface Found { readonly search: { readonly totalCount: number; readonly complete: boolean; readonly edges: readonly { readonly node: { readonly name: string } }[] } }

test('of a word that stands in more than are counted the best are found, and it is said that there are more', async () => {
  const { search: found } = await hub.ask<Found>(search, { text: 'water' })
  expect(found.complete).toBe(false)
  expect(found.totalCount).toBeGreaterThan(250)
  expect(found.totalCount).toBeLessThanOrEqual(1000)
  expect(found.edges.filter(({ node }) => !/water/i.test(node.name))).toEqual([])
})

test('of a word that stands in few all are found', async () => {
  const { search: found } = await hub.ask<Found>(search, { text: 'nr37' })
  const having = Array.from({ length: size }, (_, place) => titleAt(place)).filter((title) => / nr37/.test(title))
  expect(found.complete).toBe(true)
  expect(found.edges.map(({ node }) => node.name).sort()).toEqual(having.sort())
})
