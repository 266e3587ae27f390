import type { Asserter } from '../../concepts/vocabulary.ts'

/** For which member, or by what; null where it was not given. */
export interface MemberPeersAsked { readonly for: string | null; readonly topics: readonly string[] | null; readonly practices: readonly string[] | null; readonly commitments: readonly string[] | null }

/** What makes a member a peer: a link to one of its commitments, a topic, or a practice. */
export interface MemberMatch {
  readonly via: 'LINKED' | 'TOPIC' | 'PRACTICE'
  readonly member: string
  readonly about: string
  readonly commitment: string
  readonly link: string | null
  readonly asserter: Asserter | null
  readonly times: number
}
export interface RankedMember { readonly id: string; readonly matches: readonly MemberMatch[]; readonly score: number }

/** Limits: of own topics and how much they may be about, of linked commitments, of commitments of one topic. */
export const memberLimits = { mostTopics: 8, broad: 2_000, mostLinked: 1_000, mostTagged: 5_000 } as const

/** What a match is worth: the same practice most; a link that people assert more than one that is computed; a topic by how many share it. */
function worthOf({ via, asserter, times }: MemberMatch, sharers: number): number {
  if (via === 'PRACTICE') return 4
  if (via === 'LINKED') return asserter === 'COMPUTED' ? 1.5 : 3
  return (1 + Math.log2(times)) / Math.log2(1 + Math.max(2, sharers))
}

/** Members by how much makes them peers. */
export function rankMembers(matches: readonly MemberMatch[]): readonly RankedMember[] {
  const sharers = new Map<string, number>()
  for (const { about } of matches) sharers.set(about, (sharers.get(about) ?? 0) + 1)
  const worths = new Map(matches.map((match) => [match, worthOf(match, sharers.get(match.about) ?? 1)]))
  const members = [...new Set(matches.map(({ member }) => member))].map((id): RankedMember => {
    const own = matches.filter(({ member }) => member === id).sort((a, b) => worths.get(b)! - worths.get(a)! || (a.about < b.about ? -1 : 1))
    return { id, matches: own, score: own.reduce((sum, match) => sum + worths.get(match)!, 0) }
  })
  return members.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
