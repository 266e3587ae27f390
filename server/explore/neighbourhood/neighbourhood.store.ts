import { type ByLanguage, nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './neighbourhood.cypher?raw'
import { type Around, type GraphEdge, type GraphNode, mostEdges } from './neighbourhood.ts'

const cypher = readCypher('neighbourhood', file)
export const neighbourhoodStatements = { edgesOf: cypher.statement('edgesOf'), nodes: cypher.statement('nodes'), degrees: cypher.statement('degrees') }

export interface DegreeByKind { readonly kind: string; readonly count: number }

const filterOf = ({ linkKinds, asserters, status }: Around) => ({ linkKinds, asserters, status })

/** The edges at some things, strongest first: what people assert, then what is computed, then participations, topics, structure. */
export async function edgesOf(reading: Reading, around: Around, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const rows = await reading.graph.read(neighbourhoodStatements.edgesOf, { ids, ...filterOf(around), most: mostEdges, rev: reading.rev })
  return rows.map(({ edge, ...rest }) => ({ id: edge, ...rest }) as unknown as GraphEdge)
}

/** Things as nodes of a picture, named in a language, in the order of their ids given. */
export async function nodesOf(reading: Reading, ids: readonly string[], language: Language): Promise<readonly GraphNode[]> {
  const found = new Map((await reading.graph.read(neighbourhoodStatements.nodes, { ids, rev: reading.rev })).map((row) => [row.id as string, nodeOf(row as unknown as NamedNode, language)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

interface NamedNode extends Omit<GraphNode, 'label'> { readonly names: ByLanguage }
const nodeOf = ({ names, ...node }: NamedNode, language: Language): GraphNode => ({ ...node, label: nameOf({ id: node.id, names }, language) })

/** How many connections of each kind a thing has, shown or not. */
export function degreesOf(reading: Reading, around: Around, id: string): Promise<readonly DegreeByKind[]> {
  const filter = filterOf(around)
  return reading.loader<string, readonly DegreeByKind[]>(`degrees:${JSON.stringify(filter)}`, async (ids) => {
    const rows = new Map((await reading.graph.read(neighbourhoodStatements.degrees, { ids, ...filter, rev: reading.rev })).map((row) => [row.id as string, row.degrees as readonly DegreeByKind[]]))
    return ids.map((known) => rows.get(known) ?? [])
  }).load(id)
}
