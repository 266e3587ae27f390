import type { Graph } from '../../graph/graph.ts'
import { refuseBroken } from '../../graph/invariants.ts'
import type { Lease } from '../../graph/lease.ts'
import type { Origin } from '../record/draft.ts'
import { draftOf } from '../record/draft-of.ts'
import { type Delivery, record, type Recorded } from '../record/record.ts'
import { readSeeds } from './read-seeds.ts'

/** What seeds say is what editors confirmed: it comes before what any reader proposes. */
const seeds: Origin = { id: 'seeds', weight: 0 }

/** Loads the seeds: all of them or, where one has a fault, none; what stands in the graph as the seeds say it is left alone. With `keep` false it is only tried. */
export async function loadSeeds(graph: Graph, folder: string, lease: Lease, { keep = true }: Pick<Delivery, 'keep'> = {}): Promise<Recorded> {
  const bundle = await readSeeds(folder)
  return record(graph, draftOf(bundle, seeds), { by: 'seeds', summary: 'The seeds of the hub', keep }, lease, refuseBroken)
}
