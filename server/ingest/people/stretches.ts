/** A stretch of a text: from, and up to. */
type Stretch = readonly [from: number, to: number]

/** Tells of places whether they touch any of some stretches, however many these are. */
export function touching(stretches: readonly Stretch[]): (from: number, to: number) => boolean {
  const apart = merged(stretches)
  return (from, to) => {
    const before = apart[lastBefore(apart, to)]
    return before !== undefined && before[1] > from
  }
}

/** In the order of the text, those that touch as one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = []
  for (const one of [...stretches].sort(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && one[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], one[1])]
    else apart.push(one)
  }
  return apart
}

/** The place of the last stretch that begins before `to`; -1 where none does. */
function lastBefore(stretches: readonly Stretch[], to: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![0] < to) low = middle + 1
    else high = middle
  }
  return low - 1
}
