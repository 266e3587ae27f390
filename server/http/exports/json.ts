import type { GraphInPieces } from './graph-file.ts'
import type { Provenance } from './provenance.ts'
import type { Column } from './table.ts'

/** Writes rows as one JSON object: what the file is, then an array with an object for each row, its keys the names of the columns. */
export const jsonOf = <Row>(columns: readonly Column<Row>[], pieces: AsyncIterable<readonly Row[]>, about: Provenance): AsyncGenerator<string> =>
  objectOf({ ...about, columns: '/export/columns.json' }, { rows: mapped(pieces, (row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row, about.revision)]))) })

/** Writes a graph as one JSON object: what the file is, then its nodes, then its edges. */
export const graphJsonOf = (graph: GraphInPieces, about: Provenance): AsyncGenerator<string> => objectOf({ ...about, truncated: graph.truncated }, { nodes: graph.nodes, edges: graph.edges })

/** An object whose last entries are arrays that are not at hand whole. */
async function* objectOf(head: object, arrays: Readonly<Record<string, AsyncIterable<readonly unknown[]>>>): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1)
  for (const [name, pieces] of Object.entries(arrays)) {
    yield `,${JSON.stringify(name)}:[`
    let before = '\n'
    for await (const piece of pieces) {
      if (piece.length === 0) continue
      yield before + piece.map((entry) => JSON.stringify(entry)).join(',\n')
      before = ',\n'
    }
    yield '\n]'
  }
  yield '}\n'
}

async function* mapped<T>(pieces: AsyncIterable<readonly T[]>, of: (entry: T) => unknown): AsyncGenerator<readonly unknown[]> {
  for await (const piece of pieces) yield piece.map(of)
}
