/** Places of documents by a row of scores, best first; equals in their own order. */
export const ranked = (row: Float32Array, among: readonly number[]): readonly number[] => [...among].sort((a, b) => row[b]! - row[a]! || a - b)

/** How well the first ten places are used: 1 where as many relevant ones as possible stand as far up as possible. */
export function ndcgAt10(relevant: readonly boolean[]): number {
  const gain = (places: readonly boolean[]) => places.slice(0, 10).reduce((sum, is, place) => sum + (is ? 1 / Math.log2(place + 2) : 0), 0)
  const best = gain([...relevant].sort((a, b) => Number(b) - Number(a)))
  return best === 0 ? 0 : gain(relevant) / best
}

/** The share of the first places that are relevant. */
export const precisionAt = (relevant: readonly boolean[], places: number): number => relevant.slice(0, places).filter(Boolean).length / places

/** The place of something, from 1; where it is not there at all, beyond the last. */
export const rankOf = (wanted: number, places: readonly number[]): number => (places.includes(wanted) ? places.indexOf(wanted) : places.length) + 1

export const mean = (values: readonly number[]): number | null => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null)
