import type { Stretch } from './sentence.ts'

/** Farthest apart that two items of one list may stand. */
const farthest = 6_000
/** So many lists may be open at once, one within the other. */
const mostOpen = 20

/** A list ("1. ... 2. ..."): where it begins, where its last item does, and how far it counts. */
interface OwnList extends Stretch { readonly last: number }

/** The lists of a text. */
export interface OwnLists {
  /** How far the longest counts; nought where there is none. */
  readonly longest: number
  /** Those that a place is in, or right behind the number of their last item. */
  at(place: number): readonly OwnList[]
}

/** So far behind its beginning an item's number and signs reach. */
const itemReach = 4

/** The lists of a text that count from one. */
export function listsIn(text: string): OwnLists {
  const lists: { start: number; end: number; last: number }[] = []
  for (const item of text.matchAll(/(?<![\p{L}\p{N}.,/-])(\d{1,2})[.)]+(?=\s*[\p{L}¿¡“"‘])/gu)) {
    const number = Number(item[1])
    if (number === 1) lists.push({ start: item.index, end: item.index, last: 1 })
    const open = lists.slice(-mostOpen).findLast((list) => list.last === number - 1 && item.index - list.end < farthest)
    if (open) Object.assign(open, { last: number, end: item.index })
  }
  return { longest: lists.reduce((most, { last }) => (last > 1 ? Math.max(most, last) : most), 0), at: (place) => around(lists, place).filter(({ start, end, last }) => last > 1 && start <= place && place <= end + itemReach) }
}

/** Lists that begin before a place, of which only the last ones can still have been open there. */
function around(lists: readonly OwnList[], place: number): readonly OwnList[] {
  let [low, high] = [0, lists.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lists[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return lists.slice(Math.max(0, low - mostOpen - itemReach), low)
}
