import { type ByLanguage, nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import type { Row } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './neighbourhood.cypher?raw'
import { type Around, type GraphEdge, type GraphNode, mostEdges, type Reach, reachOf } from './neighbourhood.ts'

const cypher = readCypher('neighbourhood', file)
export const neighbourhoodStatements = { edgesOf: cypher.statement('edgesOf'), nodes: cypher.statement('nodes'), degrees: cypher.statement('degrees') }

/** Cypher that a picture of the whole graph shares with that of a neighbourhood. */
export const neighbourhoodFragments = Object.fromEntries(
  ['wanted', 'linkEdge', 'participationEdge', 'tagEdge', 'structureEdge', 'node'].map((name) => [name, cypher.fragment(name)]),
)

export interface DegreeByKind { readonly kind: string; readonly count: number }

/** Which claims a picture shows. */
export type Shown = Pick<Around, 'linkKinds' | 'asserters' | 'status'>
const filterOf = ({ linkKinds, asserters, status }: Shown) => ({ linkKinds, asserters, status })

/** The edges at some things, strongest first: what people assert, then what is computed, then participations, topics, structure. */
async function edgesOf(reading: Reading, around: Around, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const rows = await reading.graph.read(neighbourhoodStatements.edgesOf, { ids, ...filterOf(around), most: mostEdges, rev: reading.rev })
  return rows.map(edgeOf)
}

/** Things as nodes of a picture, named in a language, in the order of their ids given. */
async function nodesOf(reading: Reading, ids: readonly string[], language: Language): Promise<readonly GraphNode[]> {
  const found = new Map((await reading.graph.read(neighbourhoodStatements.nodes, { ids, rev: reading.rev })).map((row) => [(row.node as NamedNode).id, nodeOf(row, language)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

interface NamedNode extends Omit<GraphNode, 'label'> { readonly names: ByLanguage }

/** A node from a row, named in a language. */
export function nodeOf(row: Row, language: Language): GraphNode {
  const { names, ...node } = row.node as NamedNode
  return { ...node, label: nameOf({ id: node.id, names }, language) }
}

/** An edge from a row. */
export const edgeOf = ({ edge, ...rest }: Row): GraphEdge => ({ id: edge, ...rest }) as unknown as GraphEdge

/** A part of the graph as it is shown: the things within reach that exist, and the connections among them. */
export interface View extends Omit<Reach, 'ids'> { readonly nodes: readonly GraphNode[] }

/** What surrounds some things, named in a language. */
export async function viewOf(reading: Reading, around: Around, language: Language): Promise<View> {
  const { ids, edges, ...counts } = await reachOf(around, (frontier) => edgesOf(reading, around, frontier))
  const nodes = await nodesOf(reading, ids, language)
  const known = new Set(nodes.map((node) => node.id))
  return { ...counts, nodes, edges: edges.filter((edge) => known.has(edge.source) && known.has(edge.target)) }
}

/** How many connections of each kind a thing has, shown or not. */
export function degreesOf(reading: Reading, around: Around, id: string): Promise<readonly DegreeByKind[]> {
  const filter = filterOf(around)
  return reading.loader<string, readonly DegreeByKind[]>(`degrees:${JSON.stringify(filter)}`, async (ids) => {
    const rows = new Map((await reading.graph.read(neighbourhoodStatements.degrees, { ids, ...filter, rev: reading.rev })).map((row) => [row.id as string, row.degrees as readonly DegreeByKind[]]))
    return ids.map((known) => rows.get(known) ?? [])
  }).load(id)
}
