import { asserters, claimStatuses, thingTypes } from '../../concepts/vocabulary.ts'
import type { GraphEdge, GraphNode } from '../../explore/neighbourhood/neighbourhood.ts'
import { someOf, texts, type ValuesOf, wholeNumber } from './parameters.ts'

const year = wholeNumber(0, 9999)

/** What of some surroundings is left out, and what is opened further, under the names that the explorer's graph has for it in its address. */
export const selectionParameters = {
  'not-kind': texts('LEAD'), 'not-by': someOf(asserters), 'not-status': someOf(claimStatuses), 'not-type': someOf(thingTypes), from: year, to: year, open: texts('ABOUT~commitment:NL0028'),
}
type Selection = ValuesOf<typeof selectionParameters>

/** Nodes, and edges among them. */
export interface Surroundings { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

/** Surroundings without what is not wanted, and without what then hangs on nothing; the things they were asked of stay. */
export function selected({ nodes, edges }: Surroundings, asked: Selection, centres: readonly string[]): Surroundings {
  const visible = new Set(nodes.filter((node) => centres.includes(node.id) || wantsNode(node, asked)).map(({ id }) => id))
  const kept = edges.filter((edge) => visible.has(edge.source) && visible.has(edge.target) && wantsEdge(edge, asked))
  const held = new Set([...centres, ...kept.flatMap(({ source, target }) => [source, target])])
  return { nodes: nodes.filter(({ id }) => visible.has(id) && held.has(id)), edges: kept }
}

const wantsNode = ({ type, year: of }: GraphNode, { 'not-type': types, from, to }: Selection): boolean =>
  !types?.includes(type) && (of === null || ((from === undefined || of >= from) && (to === undefined || of <= to)))

const wantsEdge = ({ kind, asserter, status }: GraphEdge, { 'not-kind': kinds, 'not-by': by, 'not-status': statuses }: Selection): boolean =>
  !kinds?.includes(kind) && !(asserter && by?.includes(asserter)) && !(status && statuses?.includes(status))

/** Several surroundings as one, each thing and connection once. */
export function joined(all: readonly Surroundings[]): Surroundings {
  const nodes = new Map(all.flatMap((one) => one.nodes).map((node) => [node.id, node]))
  const edges = new Map(all.flatMap((one) => one.edges).map((edge) => [edge.id, edge]))
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** Of what surrounds a thing only what hangs on it by one kind of edge. */
export function byKind({ nodes, edges }: Surroundings, id: string, kind: string): Surroundings {
  const own = edges.filter((edge) => edge.kind === kind && (edge.source === id || edge.target === id))
  const ends = new Set(own.flatMap(({ source, target }) => [source, target]))
  return { nodes: nodes.filter((node) => ends.has(node.id)), edges: own }
}
