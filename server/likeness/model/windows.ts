/** Tokens that the model reads at once, without the two that mark begin and end. */
const lettersOfWindow = 254
/** Further down, a text says what it said before. */
const mostWindows = 3

/** Cuts tokens into the windows that are read: the beginning of a text, in equal steps; none for no text. */
export const windowsOf = (tokens: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.min(mostWindows, Math.ceil(tokens.length / lettersOfWindow)) }, (_, window) => tokens.slice(window * lettersOfWindow, (window + 1) * lettersOfWindow))

/** Mean of vectors, of length one; a zero vector for none. */
export function meanOf(vectors: readonly Float32Array[], weights: readonly number[] = vectors.map(() => 1)): Float32Array {
  const sums = new Float32Array(vectors[0]?.length ?? 0)
  vectors.forEach((vector, index) => vector.forEach((value, place) => { sums[place]! += weights[index]! * value }))
  const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? sums.map((value) => value / length) : sums
}
