import { live } from '../../server/graph/lifetime.ts'
import type { Graph, Row } from '../../server/graph/graph.ts'
import { readCypher, type Statement } from '../../server/graph/statement.ts'
import { codeAt, titleAt, topicAt } from '../setup/synthetic.ts'
import file from './by-hand.cypher?raw'

const { statement } = readCypher('by-hand', file)

/** One question to the hub, the statement that a person would write for it, and what both have to agree in. */
export interface Question {
  readonly name: string
  readonly operation: string
  readonly variables: (place: number) => Readonly<Record<string, unknown>>
  readonly byHand: Statement
  readonly parameters: (place: number) => Readonly<Record<string, unknown>>
  readonly told: (data: never) => unknown
  readonly counted: (rows: readonly Row[]) => unknown
}

const sorted = (list: readonly unknown[]): readonly unknown[] => [...list].sort((a, b) => (String(a) < String(b) ? -1 : 1))
const idAt = (place: number): string => `commitment:${codeAt(place)}`

interface Edges<T> { readonly totalCount: number; readonly edges: readonly { readonly node: T }[] }
type Coded = { readonly code: string }

/** What people ask most. */
export const questions: readonly Question[] = [
  {
    name: 'dossier', byHand: statement('dossier'), variables: (place) => ({ code: codeAt(place) }), parameters: (place) => ({ id: idAt(place), live }),
    operation: `query ($code: ID!) { commitment(code: $code) { code name planNumber plan { id } member { id } topics { topic { id name } } participants { role institution { id name } }
      assessments { indicator value state } links(first: 200) { edges { node { code } link { kind asserter modality status } } } } }`,
    told: ({ commitment }: { commitment: { links: { edges: readonly { node: Coded }[] } } }) => sorted(commitment.links.edges.map(({ node }) => node.code)),
    counted: ([row]) => sorted(row!.linked as string[]),
  },
  {
    name: 'list', byHand: statement('list'), variables: (place) => ({ topic: topicAt(place % 20) }), parameters: (place) => ({ topic: topicAt(place % 20), live }),
    operation: 'query ($topic: ID!) { commitments(filter: { topics: [$topic] }, first: 50) { totalCount edges { node { code name year } } } }',
    told: ({ commitments }: { commitments: Edges<Coded> }) => [commitments.totalCount, commitments.edges.map(({ node }) => node.code)],
    counted: ([row]) => [row!.total, (row!.page as Coded[]).map(({ code }) => code)],
  },
  {
    name: 'neighbourhood', byHand: statement('neighbourhood'), variables: (place) => ({ of: idAt(place) }), parameters: (place) => ({ id: idAt(place), live }),
    operation: 'query ($of: ID!) { neighbourhood(of: [$of], depth: 1, limit: 100) { nodes { id label type } edges { id source target kind } } }',
    told: ({ neighbourhood }: { neighbourhood: { nodes: readonly { id: string }[] } }) => sorted(neighbourhood.nodes.map(({ id }) => id)),
    counted: (rows) => sorted(rows.map(({ id }) => id)),
  },
  {
    name: 'search', byHand: statement('search'), variables: (place) => ({ text: titleAt(place) }), parameters: (place) => ({ query: titleAt(place), live }),
    operation: 'query ($text: String!) { search(text: $text, first: 25) { totalCount edges { node { __typename ... on Commitment { code name } } } } }',
    told: ({ search }: { search: Edges<Coded> }) => `commitment:${search.edges[0]?.node.code}`, counted: ([row]) => row!.id,
  },
  {
    name: 'statistics', byHand: statement('statistics'), variables: () => ({}), parameters: () => ({ live }),
    operation: '{ statistics(by: [YEAR, TOPIC], first: 200) { totalCount edges { node { keys { value } commitments } } } }',
    told: ({ statistics }: { statistics: { totalCount: number } }) => statistics.totalCount, counted: (rows) => rows.length,
  },
]

/** Asks by hand. */
export const askByHand = (graph: Graph, { byHand, parameters }: Question, place: number): Promise<readonly Row[]> => graph.read(byHand, parameters(place))
