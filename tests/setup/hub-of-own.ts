import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { type SeedsFolder, smallSeeds } from '../ingest/seeds-folder.ts'
import { type AskedHub, askedHub } from './asked-hub.ts'
import { emptyGraph } from './empty-graph.ts'
import { emptiedGraph } from './seeded-graph.ts'

/** A hub over a graph that the tests of one file fill themselves. */
export interface HubOfOwn {
  readonly graph: () => Graph
  readonly hub: () => AskedHub
  /** Empties the graph and loads a few seeds: those that are named, else the small ones. */
  readonly afresh: (files?: Readonly<Record<string, string>>) => Promise<SeedsFolder>
  /** Loads a folder of seeds over what is there. */
  readonly load: (seeds: SeedsFolder) => Promise<void>
}

const quiet = () => {}

/** For the tests of one file: there before the first and gone after the last. */
export function hubOfOwn(): HubOfOwn {
  let graph: Graph
  let hub: AskedHub
  beforeAll(async () => {
    graph = await emptiedGraph()
    hub = await askedHub(graph)
  })
  afterAll(async () => {
    await hub.stop()
    await graph.close()
  })
  const load = ({ path }: SeedsFolder): Promise<void> => prepareGraph(graph, quiet, path)
  return {
    graph: () => graph, hub: () => hub, load,
    afresh: async (files) => {
      await emptyGraph(graph)
      const seeds = await smallSeeds(files)
      await load(seeds)
      return seeds
    },
  }
}
