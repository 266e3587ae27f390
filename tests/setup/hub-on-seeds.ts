import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { type AskedHub, askedHub } from './asked-hub.ts'
import { seedsToLookAt } from './seeded-graph.ts'

/** For the tests of one file: a hub over what the seeds say, there before the first and gone after the last. */
export function hubOnSeeds(): Omit<AskedHub, 'stop' | 'address'> & { graph(): Graph; address(): string } {
  let graph: Graph
  let hub: AskedHub
  beforeAll(async () => {
    graph = await seedsToLookAt()
    hub = await askedHub(graph)
  })
  afterAll(async () => {
    await hub.stop()
    await graph.close()
  })
  return {
    graph: () => graph, address: () => hub.address, statements: () => hub.statements(), logged: () => hub.logged(),
    ask: (operation, variables) => hub.ask(operation, variables), answer: (operation, variables, path) => hub.answer(operation, variables, path),
  }
}
