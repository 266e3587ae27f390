import type { Asserter, ClaimStatus, Language, LinkKind, Modality, ThingType } from '../../concepts/vocabulary.ts'

/** What a neighbourhood is asked for; limit counts things. */
export interface Around {
  readonly of: readonly string[]
  readonly depth: number
  readonly linkKinds: readonly LinkKind[] | null
  readonly asserters: readonly Asserter[] | null
  readonly status: readonly ClaimStatus[]
  readonly limit: number
}

/** A connection between two things: a link, a participation (kind is its role), a tag (ABOUT), or a place in the structure. */
export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly status: ClaimStatus | null
  readonly asserter: Asserter | null
  readonly modality: Modality | null
}
export interface GraphNode { readonly id: string; readonly type: ThingType; readonly label: string; readonly labelLanguage: Language | null; readonly year: number | null }

/** What walking came upon: things, nearest first, the connections by which they were reached, and whether every one of these was walked. */
interface Reach { readonly ids: readonly string[]; readonly edges: readonly GraphEdge[]; readonly whole: boolean }
/** What is shown: things that exist, and all connections among them. Totals are null where there were too many to walk. */
export interface Picture<Node> { readonly nodes: readonly Node[]; readonly edges: readonly GraphEdge[]; readonly totalNodes: number | null; readonly totalEdges: number | null; readonly truncated: boolean }

export const deepest = 3
export const largestView = 500
/** Around how many things one picture can be drawn. */
export const mostCentres = 20
/** How many edges one step walks at the most; beyond it totals are not known. */
export const mostEdges = 5_000

/** Walks outwards step by step; `edgesOf` gives the edges at some things, strongest first. */
export async function reachOf(around: Around, edgesOf: (ids: readonly string[]) => Promise<readonly GraphEdge[]>): Promise<Reach> {
  const seen = new Set(around.of)
  const edges = new Map<string, GraphEdge>()
  let frontier = around.of
  let whole = true
  for (let step = 0; step < around.depth && frontier.length > 0; step++) {
    const found = await edgesOf(frontier)
    whole &&= found.length < mostEdges
    for (const edge of found) edges.set(edge.id, edge)
    frontier = [...new Set(found.flatMap((edge) => [edge.source, edge.target]))].filter((id) => !seen.has(id))
    for (const id of frontier) seen.add(id)
  }
  return { ids: [...seen], edges: [...edges.values()], whole }
}

/** The nearest things of a reach that may be shown; those asked for may not exist, so there are some more than the limit. */
export const candidatesOf = ({ of, limit }: Around, { ids }: Reach): readonly string[] => ids.slice(0, limit + of.length)

/** Cuts a reach to what is shown; `found` are the candidates that exist, `among` the connections among them, also those by which nothing was reached. */
export function pictureOf<Node extends { readonly id: string }>(around: Around, reach: Reach, found: readonly Node[], among: readonly GraphEdge[]): Picture<Node> {
  const nodes = found.slice(0, around.limit)
  const shown = new Set(nodes.map(({ id }) => id))
  const edges = new Map([...reach.edges, ...among].map((edge) => [edge.id, edge]))
  const totalNodes = reach.ids.length - candidatesOf(around, reach).length + found.length
  return {
    nodes, edges: [...edges.values()].filter(({ source, target }) => shown.has(source) && shown.has(target)),
    totalNodes: reach.whole ? totalNodes : null, totalEdges: reach.whole ? edges.size : null, truncated: !reach.whole || totalNodes > nodes.length,
  }
}

/** The kind of an edge in English words. */
export const wordsOf = (kind: string): string => kind.toLowerCase().replaceAll('_', ' ')
