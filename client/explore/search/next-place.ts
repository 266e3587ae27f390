/** The next of a number of proposals in a direction; between the last and the first comes the typed text itself (-1). */
export function nextPlace(at: number, step: number, count: number): number {
  const places = count + 1
  return ((at + 1 + step + places) % places) - 1
}
