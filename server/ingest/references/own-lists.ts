import type { Stretch } from './sentence.ts'

/** Farthest apart that two items of one list may stand. */
const farthest = 6_000
/** So many lists may be open at once, one within the other. */
const mostOpen = 20

/** The lists of a text that count from one ("1. ... 2. ..."): where each begins and ends, and how far it counts. */
export function listsIn(text: string): readonly (Stretch & { readonly last: number })[] {
  const lists: { start: number; end: number; last: number }[] = []
  for (const item of text.matchAll(/(?<![\p{L}\p{N}.,/-])(\d{1,2})[.)]+(?=\s*[\p{L}¿¡“"‘])/gu)) {
    const number = Number(item[1])
    if (number === 1) lists.push({ start: item.index, end: item.index, last: 1 })
    const open = lists.slice(-mostOpen).findLast((list) => list.last === number - 1 && item.index - list.end < farthest)
    if (open) Object.assign(open, { last: number, end: item.index })
  }
  return lists.filter(({ last }) => last > 1)
}
