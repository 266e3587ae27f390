import { GraphQLError } from 'graphql'
import { standingStatuses } from '../../concepts/link/link.ts'
import { asserters, claimStatuses, directedLinkKinds, type Language, languages, linkKinds } from '../../concepts/vocabulary.ts'
import { deepest, type GraphEdge, type GraphNode, largestView, mostCentres, wordsOf } from '../../explore/neighbourhood/neighbourhood.ts'
import { type Shown, viewOf } from '../../explore/neighbourhood/neighbourhood.store.ts'
import { edgesAt, nodesAfter } from '../../explore/whole-graph/whole-graph.store.ts'
import type { Reading } from '../../reading/request.ts'
import { byKind, joined, selected, selectionParameters, type Surroundings } from './graph-selection.ts'
import { ids, oneOf, someOf, type ValuesOf, wholeNumber } from './parameters.ts'
import { pieces } from './table.ts'

/** A connection as files show it: in words, and whether its direction means something. */
export interface FileEdge extends GraphEdge { readonly label: string; readonly directed: boolean }

/** A graph, some nodes at a time, then some edges at a time. */
export interface GraphInPieces { readonly nodes: AsyncIterable<readonly GraphNode[]>; readonly edges: AsyncIterable<readonly FileEdge[]>; readonly truncated: boolean }

export const graphParameters = {
  of: ids('commitment:NL0037'), depth: wholeNumber(0, deepest), limit: wholeNumber(1, largestView), linkKinds: someOf(linkKinds), asserters: someOf(asserters), status: someOf(claimStatuses), language: oneOf(languages),
  ...selectionParameters,
}
type Asked = ValuesOf<typeof graphParameters>

/** The graph that is asked for: what surrounds some things, as the API's neighbourhood gives it and the explorer narrows it, or all there is but documents. */
export async function graphFor(reading: Reading, asked: Asked): Promise<GraphInPieces> {
  const shown: Shown = { linkKinds: asked.linkKinds ?? null, asserters: asked.asserters ?? null, status: asked.status ?? standingStatuses }
  const language = asked.language ?? 'EN'
  if (asked.of) return surroundings(reading, { ...asked, of: asked.of }, shown, language)
  const needCentre = onlyAround.filter((name) => asked[name] !== undefined)
  if (needCentre.length > 0) throw refused(`Expected ${needCentre.join(' and ')} beside of, which says around what; without of the whole graph comes.`)
  return { nodes: allNodes(reading, language), edges: allEdges(reading, shown, language), truncated: false }
}

const onlyAround = ['depth', 'limit', ...(Object.keys(selectionParameters) as (keyof typeof selectionParameters)[])] as const

/** How many things can be opened further in one file. */
const mostOpened = 20

async function surroundings(reading: Reading, asked: Asked & Required<Pick<Asked, 'of'>>, shown: Shown, language: Language): Promise<GraphInPieces> {
  const { of, depth = 1, limit = 100 } = asked
  if (of.length > mostCentres) throw refused(`Expected of to name at most ${mostCentres} things, got ${of.length}.`)
  const { nodes, edges, truncated } = await viewOf(reading, { of: [...new Set(of)], depth, limit, ...shown }, language)
  if (nodes.length === 0) throw refused(`Nothing has the id ${of.join(' or ')} at revision ${reading.rev}. Ids are written like commitment:NL0037 or municipality:GM0606.`)
  const opened = await openedFurther(reading, asked.open ?? [], { ...shown, limit }, language)
  const picture = selected(joined([{ nodes, edges }, ...opened]), asked, of)
  return { nodes: onePiece(picture.nodes), edges: onePiece(picture.edges.map(fileEdge)), truncated }
}

/** What hangs on things by kinds of edges, each asked for as KIND~id. */
async function openedFurther(reading: Reading, texts: readonly string[], shown: Shown & { readonly limit: number }, language: Language): Promise<readonly Surroundings[]> {
  if (texts.length > mostOpened) throw refused(`Expected open to name at most ${mostOpened} things, got ${texts.length}.`)
  return Promise.all(texts.map(async (text) => {
    const [, kind, id] = /^([A-Z_]+)~(\w+:.+)$/.exec(text) ?? []
    if (!kind || !id) throw refused(`Expected open to be a kind of connection, a tilde and an id, such as ABOUT~commitment:NL0028; got ${JSON.stringify(text.slice(0, 100))}.`)
    return byKind(await viewOf(reading, { of: [id], depth: 1, ...shown }, language), id, kind)
  }))
}

const allNodes = (reading: Reading, language: Language) => pieces((after, limit) => nodesAfter(reading, after, limit, language))

async function* allEdges(reading: Reading, shown: Shown, language: Language): AsyncGenerator<readonly FileEdge[]> {
  for await (const piece of allNodes(reading, language)) yield (await edgesAt(reading, piece.map(({ id }) => id), shown)).map(fileEdge)
}

async function* onePiece<T>(list: readonly T[]): AsyncGenerator<readonly T[]> {
  yield list
}

const undirected: readonly string[] = linkKinds.filter((kind) => !directedLinkKinds.includes(kind))
const fileEdge = (edge: GraphEdge): FileEdge => ({ ...edge, label: wordsOf(edge.kind), directed: !undirected.includes(edge.kind) })

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
