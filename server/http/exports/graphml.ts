import type { GraphNode } from '../../explore/neighbourhood/neighbourhood.ts'
import { edgeAttributes, nodeAttributes, valuesOf } from './graph-attributes.ts'
import type { FileEdge, GraphInPieces } from './graph-file.ts'
import type { Provenance } from './provenance.ts'
import { attributes, escaped } from './xml.ts'

const label = { name: 'label', type: 'string' }

/** Writes a graph as GraphML, piece by piece: libraries that write it want all of it in memory. */
export async function* graphmlOf({ nodes, edges, truncated }: GraphInPieces, about: Provenance): AsyncGenerator<string> {
  yield opening(about, truncated)
  for await (const piece of nodes) yield piece.map(node).join('')
  for await (const piece of edges) yield piece.map(edge).join('')
  yield '</graph>\n</graphml>\n'
}

function opening({ generator, revision, revisionAt, licence }: Provenance, truncated: boolean): string {
  const said = { generator, revision, revisionAt, licence, truncated }
  const keys = [...Object.keys(said).map((name) => key('graph', name, 'string')), ...[label, ...nodeAttributes].map(({ name, type }) => key('node', name, type)), ...[label, ...edgeAttributes].map(({ name, type }) => key('edge', name, type))]
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
<graph id="verband" edgedefault="directed">
${data('graph', Object.entries(said))}
`
}

const key = (of: string, name: string, type: string): string => `<key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`

const node = (entry: GraphNode): string => `<node${attributes({ id: entry.id })}>${data('node', [['label', entry.label], ...valuesOf(nodeAttributes, entry)])}</node>\n`

const edge = (entry: FileEdge): string => `<edge${attributes({ id: entry.id, source: entry.source, target: entry.target })}>${data('edge', [['label', entry.label], ...valuesOf(edgeAttributes, entry)])}</edge>\n`

const data = (of: string, values: readonly (readonly [string, string | number | boolean])[]): string => values.map(([name, value]) => `<data${attributes({ key: `${of}-${name}` })}>${escaped(String(value))}</data>`).join('')
