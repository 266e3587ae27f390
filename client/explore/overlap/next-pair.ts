import type { Pair } from './pairs.ts'

/** The pair that a key leads to from another, or none at the edge of the matrix. */
export function nextPair(pairs: readonly Pair[], { row, column }: Pair, key: string, toEdge: boolean): Pair | undefined {
  const last = pairs.at(-1)?.row ?? 0
  const places: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: toEdge ? [1, 0] : [row, 0],
    End: toEdge ? [last, last - 1] : [row, row - 1],
  }
  const place = places[key]
  return place && pairs.find((pair) => pair.row === place[0] && pair.column === place[1])
}
