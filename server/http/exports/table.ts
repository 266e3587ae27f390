import type { Reading } from '../../reading/request.ts'
import type { Parameters, ValuesOf } from './parameters.ts'

/** What one field of a table holds; a list is one field in CSV and an array in JSON. */
export type Cell = string | number | boolean | null | readonly string[]

/** A column: its permanent name, what it means, and its value in a row read at a revision. */
export interface Column<Row> { readonly name: string; readonly type: 'text' | 'number' | 'boolean' | 'list'; readonly meaning: string; readonly of: (row: Row, rev: number) => Cell }

/** A table that can be taken out whole: its columns, by what it can be narrowed, and its rows, some at a time, in a stable order. */
export interface Table<Row, P extends Parameters> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  readonly parameters: P
  readonly rows: (reading: Reading, filter: ValuesOf<P>) => AsyncIterable<readonly Row[]>
}

/** How many rows are in memory at a time. */
const pieceSize = 500

/** Reads piece after piece in the order of ids, each beginning after the last id of the one before. */
export async function* pieces<T extends { readonly id: string }>(read: (after: string | null, limit: number) => Promise<readonly T[]>): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ;) {
    const piece = [...(await read(after, pieceSize))].sort((a, b) => (a.id < b.id ? -1 : 1))
    if (piece.length > 0) yield piece
    if (piece.length < pieceSize) return
    after = piece.at(-1)!.id
  }
}
