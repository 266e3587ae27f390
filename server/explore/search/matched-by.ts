import type { ListName } from './asks.ts'

/** By what a thing was found. */
export const matchedBys = ['CODE', 'NAME', 'WORDS', 'MEANING'] as const
export type MatchedBy = (typeof matchedBys)[number]

const byList: Readonly<Partial<Record<ListName, MatchedBy>>> = { code: 'CODE', name: 'NAME', mention: 'NAME', beginning: 'NAME', meaning: 'MEANING' }

/** By what a thing was found, of the lists that it stands in; every other list is one of words. */
export const matchedBy = (lists: readonly ListName[]): readonly MatchedBy[] => {
  const found = new Set(lists.map((list) => byList[list] ?? 'WORDS'))
  return matchedBys.filter((by) => found.has(by))
}
