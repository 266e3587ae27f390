import type { Language } from '../../concepts/vocabulary.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import type { GraphEdge, GraphNode } from '../neighbourhood/neighbourhood.ts'
import { edgeOf, neighbourhoodFragments, nodeOf, type Shown } from '../neighbourhood/neighbourhood.store.ts'
import file from './whole-graph.cypher?raw'

const cypher = readCypher('whole-graph', file, neighbourhoodFragments)
export const wholeGraphStatements = { nodesAfter: cypher.statement('nodesAfter'), edgesAt: cypher.statement('edgesAt') }

/** The next things in the order of their ids, named in a language. */
export const nodesAfter = async ({ graph, rev }: Reading, after: string | null, limit: number, language: Language): Promise<readonly GraphNode[]> =>
  (await graph.read(wholeGraphStatements.nodesAfter, { after, limit, rev })).map((row) => nodeOf(row, language))

/** The connections that belong to some things; those of all things are all there are, each once. */
export const edgesAt = async ({ graph, rev }: Reading, ids: readonly string[], { linkKinds, asserters, status }: Shown): Promise<readonly GraphEdge[]> =>
  (await graph.read(wholeGraphStatements.edgesAt, { ids, linkKinds, asserters, status, rev })).map(edgeOf)
