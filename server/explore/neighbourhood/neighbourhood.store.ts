import { type ByLanguage, languageIn, nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import type { Row } from '../../graph/graph.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './neighbourhood.cypher?raw'
import { type Around, candidatesOf, type GraphEdge, type GraphNode, mostEdges, type Picture, pictureOf, reachOf } from './neighbourhood.ts'

const cypher = readCypher('neighbourhood', file)
export const neighbourhoodStatements = { edgesOf: cypher.statement('edgesOf'), edgesAmong: cypher.statement('edgesAmong'), nodes: cypher.statement('nodes'), degrees: cypher.statement('degrees') }

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

/** The edges that have both ends among some things. */
async function edgesAmong(reading: Reading, around: Around, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  return (await reading.graph.read(neighbourhoodStatements.edgesAmong, { ids, ...filterOf(around), rev: reading.rev })).map(edgeOf)
}

/** Things as nodes of a picture, named in a language, in the order of their ids given. */
async function nodesOf(reading: Reading, ids: readonly string[], language: Language): Promise<readonly GraphNode[]> {
  const found = new Map((await reading.graph.read(neighbourhoodStatements.nodes, { ids, rev: reading.rev })).map((row) => [(row.node as NamedNode).id, nodeOf(row, language)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

interface NamedNode extends Omit<GraphNode, 'label' | 'labelLanguage'> { readonly names: ByLanguage }

/** A node from a row, named in a language. */
export function nodeOf(row: Row, language: Language): GraphNode {
  const { names, ...node } = row.node as NamedNode
  return { ...node, label: nameOf({ id: node.id, names }, language), labelLanguage: languageIn(names, language) }
}

/** An edge from a row. */
export const edgeOf = ({ edge, ...rest }: Row): GraphEdge => ({ id: edge, ...rest }) as unknown as GraphEdge

/** What surrounds some things, named in a language: a statement for each step, one for the things and one for the connections among them. */
export async function viewOf(reading: Reading, around: Around, language: Language): Promise<Picture<GraphNode>> {
  const reach = await reachOf(around, (frontier) => edgesOf(reading, around, frontier))
  const ids = candidatesOf(around, reach)
  const [nodes, among] = await Promise.all([nodesOf(reading, ids, language), edgesAmong(reading, around, ids)])
  return pictureOf(around, reach, nodes, among)
}

/** How many connections of each kind a thing has, shown or not. */
export function degreesOf(reading: Reading, around: Around, id: string): Promise<readonly DegreeByKind[]> {
  const filter = filterOf(around)
  return reading.loader<string, readonly DegreeByKind[]>(`degrees:${JSON.stringify(filter)}`, async (ids) => {
    const rows = new Map((await reading.graph.read(neighbourhoodStatements.degrees, { ids, ...filter, rev: reading.rev })).map((row) => [row.id as string, row.degrees as readonly DegreeByKind[]]))
    return ids.map((known) => rows.get(known) ?? [])
  }).load(id)
}
