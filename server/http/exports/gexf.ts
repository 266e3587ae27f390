import type { GraphNode } from '../../explore/neighbourhood/neighbourhood.ts'
import { edgeAttributes, nodeAttributes, valuesOf } from './graph-attributes.ts'
import type { FileEdge, GraphInPieces } from './graph-file.ts'
import type { Provenance } from './provenance.ts'
import { attributes, escaped } from './xml.ts'

/** Writes a graph as GEXF 1.2, piece by piece: libraries that write it want all of it in memory. */
export async function* gexfOf({ nodes, edges, truncated }: GraphInPieces, about: Provenance): AsyncGenerator<string> {
  yield opening(about, truncated)
  yield '<nodes>\n'
  for await (const piece of nodes) yield piece.map(node).join('')
  yield '</nodes>\n<edges>\n'
  for await (const piece of edges) yield piece.map(edge).join('')
  yield '</edges>\n</graph>\n</gexf>\n'
}

const opening = ({ generator, revision, revisionAt, licence }: Provenance, truncated: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta lastmodifieddate="${revisionAt.slice(0, 10)}"><creator>${generator}</creator><description>Revision ${revision} of ${revisionAt}${truncated ? ', only a part of what is within reach' : ''}. ${escaped(licence)}</description></meta>
<graph defaultedgetype="directed" mode="static">
${declared('node', nodeAttributes)}${declared('edge', edgeAttributes)}`

const declared = (of: 'node' | 'edge', known: readonly { readonly name: string; readonly type: string }[]): string =>
  `<attributes class="${of}">${known.map(({ name, type }) => `<attribute${attributes({ id: name, title: name, type: type === 'int' ? 'integer' : type })}/>`).join('')}</attributes>\n`

const node = (entry: GraphNode): string => `<node${attributes({ id: entry.id, label: entry.label })}>${values(valuesOf(nodeAttributes, entry))}</node>\n`

const edge = (entry: FileEdge): string => `<edge${attributes({ id: entry.id, source: entry.source, target: entry.target, label: entry.label })}>${values(valuesOf(edgeAttributes, entry))}</edge>\n`

const values = (known: ReturnType<typeof valuesOf>): string => `<attvalues>${known.map(([name, value]) => `<attvalue${attributes({ for: name, value })}/>`).join('')}</attvalues>`
