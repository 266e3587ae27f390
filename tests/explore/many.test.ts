import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { lookups } from '../bench/lookups.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'
import { addSynthetic } from '../setup/synthetic.ts'

/** Enough that what is measured with many finds whom it asks for. */
const size = 1_000
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
