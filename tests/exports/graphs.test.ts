import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Node { readonly id: string; readonly type: string; readonly label: string; readonly year: number | null }
interface Edge { readonly id: string; readonly source: string; readonly target: string; readonly kind: string; readonly label: string; readonly status: string | null; readonly asserter: string | null; readonly modality: string | null }
interface Graph { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] }

const get = async (path: string) => (await fetch(`${hub.address()}/export/${path}`)).text()
const readers: Readonly<Record<string, (text: string) => MultiDirectedGraph>> = { gexf: (text) => gexf.parse(MultiDirectedGraph, text), graphml: (text) => graphml.parse(MultiDirectedGraph, text) }

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
const sorted = ({ nodes, edges }: Graph): Graph => ({
  nodes: nodes.map(({ id, type, label, year }) => ({ id, type, label, year })).sort(byId),
  edges: edges.map(({ id, source, target, kind, label, status, asserter, modality }) => ({ id, source, target, kind, label, status, asserter, modality })).sort(byId),
})

/** A graph that graphology read, as the API would give it. */
const readBack = (format: string, text: string): Graph => {
  const graph = readers[format]!(text)
  const nodes = graph.mapNodes((id, attributes) => ({ id, year: null, ...attributes }) as unknown as Node)
  const edges = graph.mapEdges((id, attributes, source, target) => ({ id, source, target, status: null, asserter: null, modality: null, ...attributes }) as unknown as Edge)
  return sorted({ nodes, edges })
}

const operation = `query($of: [ID!]!, $depth: Int, $linkKinds: [LinkKind!], $asserters: [Asserter!], $limit: Int, $language: Language) {
  neighbourhood(of: $of, depth: $depth, linkKinds: $linkKinds, asserters: $asserters, limit: $limit, language: $language) { nodes { id type label year } edges { id source target kind label status asserter modality } } }`

const asked: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['of=commitment:NL0037', { of: ['commitment:NL0037'] }], ['of=commitment:NL0037&depth=2&limit=500', { of: ['commitment:NL0037'], depth: 2, limit: 500 }],
  ['of=municipality:GM0344,practice:right-to-challenge&depth=1&language=NL', { of: ['municipality:GM0344', 'practice:right-to-challenge'], depth: 1, language: 'NL' }],
  ['of=commitment:NL0037&linkKinds=THEMATIC_OVERLAP&asserters=IRM', { of: ['commitment:NL0037'], linkKinds: ['THEMATIC_OVERLAP'], asserters: ['IRM'] }],
  ['of=plan:AP_NLD03&depth=2&limit=20', { of: ['plan:AP_NLD03'], depth: 2, limit: 20 }],
]

describe.each(asked)('the graph of ?%s', (query, variables) => {
  test.each(['gexf', 'graphml'])('as %s is read by graphology as the API gives it', async (format) => {
    const { neighbourhood } = await hub.ask<{ neighbourhood: Graph }>(operation, variables)
    expect(readBack(format, await get(`graph.${format}?${query}`))).toEqual(sorted(neighbourhood))
  })

  test('as JSON is that of the API', async () => {
    const { neighbourhood } = await hub.ask<{ neighbourhood: Graph }>(operation, variables)
    expect(sorted(JSON.parse(await get(`graph.json?${query}`)) as Graph)).toEqual(sorted(neighbourhood))
  })
})

/** What a page of the explorer shows, worked out from the API's whole answer. */
const narrowed = ({ nodes, edges }: Graph, of: string, keepsNode: (node: Node) => boolean, keepsEdge: (edge: Edge) => boolean): Graph => {
  const kept = new Set(nodes.filter((node) => node.id === of || keepsNode(node)).map(({ id }) => id))
  const left = edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target) && keepsEdge(edge))
  const held = new Set([of, ...left.flatMap(({ source, target }) => [source, target])])
  return { nodes: nodes.filter(({ id }) => kept.has(id) && held.has(id)), edges: left }
}

describe('what the explorer narrows', () => {
  const of = 'commitment:NL0037'
  test.each<[string, (node: Node) => boolean, (edge: Edge) => boolean]>([
    ['not-kind=LEAD&not-kind=ABOUT', () => true, ({ kind }) => kind !== 'LEAD' && kind !== 'ABOUT'],
    ['not-by=IRM', () => true, ({ asserter }) => asserter !== 'IRM'],
    ['not-type=INSTITUTION,TOPIC', ({ type }) => type !== 'INSTITUTION' && type !== 'TOPIC', () => true],
    ['from=2019', ({ year }) => year === null || year >= 2019, () => true],
    ['to=2017&not-status=CONFIRMED', ({ year }) => year === null || year <= 2017, ({ status }) => status !== 'CONFIRMED'],
  ])('by %s is narrowed in files too', async (query, keepsNode, keepsEdge) => {
    const { neighbourhood } = await hub.ask<{ neighbourhood: Graph }>(operation, { of: [of], depth: 2 })
    const expected = sorted(narrowed(neighbourhood, of, keepsNode, keepsEdge))
    expect(expected.nodes.length + expected.edges.length).toBeLessThan(neighbourhood.nodes.length + neighbourhood.edges.length)
    expect(sorted(JSON.parse(await get(`graph.json?of=${of}&depth=2&${query}`)) as Graph)).toEqual(expected)
  })

  test('and opens further is opened in files too, by that kind alone', async () => {
    const { neighbourhood } = await hub.ask<{ neighbourhood: Graph }>(operation, { of: ['commitment:NL0028'] })
    const before = JSON.parse(await get(`graph.json?of=${of}`)) as Graph
    const opened = JSON.parse(await get(`graph.json?of=${of}&open=ABOUT~commitment:NL0028`)) as Graph
    const more = neighbourhood.edges.filter(({ kind }) => kind === 'ABOUT').map(({ id }) => id)
    expect(more.length).toBeGreaterThan(0)
    expect(new Set(opened.edges.map(({ id }) => id))).toEqual(new Set([...before.edges.map(({ id }) => id), ...more]))
  })

  test.each([['open=ABOUT', 'Expected open to be a kind of connection'], ['from=soon', 'Expected from to be a whole number'], ['not-type=THING', 'Expected not-type to be any of']])('says what is wrong with %s', async (query, words) => {
    expect(await get(`graph.json?of=${of}&${query}`)).toContain(words)
    expect(await get('graph.json?not-kind=LEAD')).toContain('Expected not-kind beside of')
  })
})

describe('the whole graph', () => {
  test('is the same in all formats', async () => {
    const whole = sorted(JSON.parse(await get('graph.json')) as Graph)
    for (const format of ['gexf', 'graphml']) expect(readBack(format, await get(`graph.${format}`))).toEqual(whole)
  })

  test('holds each thing but documents, and each connection, once', async () => {
    const { nodes, edges } = JSON.parse(await get('graph.json')) as Graph
    const ids = nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['COMMITMENT', 'ACTION_PLAN', 'MEMBER', 'INSTITUTION', 'MUNICIPALITY', 'TOPIC', 'PRACTICE', 'ACTIVITY']))
    expect(edges.filter(({ source, target }) => !ids.includes(source) || !ids.includes(target))).toEqual([])
  })

  test('has around each commitment what its neighbourhood has', async () => {
    const { nodes, edges } = JSON.parse(await get('graph.json')) as Graph
    for (const { id } of nodes.filter(({ type }) => type === 'COMMITMENT').slice(0, 12)) {
      const { neighbourhood } = await hub.ask<{ neighbourhood: Graph }>(operation, { of: [id], limit: 500 })
      const own = (list: readonly Edge[]) => list.filter(({ source, target }) => source === id || target === id).map((edge) => edge.id).sort()
      expect(own(edges)).toEqual(own(neighbourhood.edges))
    }
  })

  test('says which revision was read, and for which edges direction means something', async () => {
    const graph = readers.graphml!(await get('graph.graphml'))
    expect(graph.getAttributes()).toMatchObject({ generator: 'Verband', revision: '1', truncated: 'false' })
    expect(graph.getEdgeAttribute('link:NL0028-NL0037-thematic-overlap-irm', 'directed')).toBe(false)
    expect(readers.gexf!(await get('graph.gexf')).getAttribute('description')).toContain('Revision 1 of ')
  })
})
