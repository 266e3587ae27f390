import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Asserter, InstitutionKind, ParticipationRole, Stage } from '../../concepts/vocabulary.ts'
import { grouped } from '../../shared/grouped.ts'

/** What is asked: for a body, or by topics and practices of one's own choice; null where a condition was not given. */
export interface PeersAsked {
  readonly for: string | null
  readonly topics: readonly string[] | null
  readonly practices: readonly string[] | null
  readonly provinces: readonly string[] | null
  readonly kinds: readonly InstitutionKind[] | null
}

/** A body as peers are measured by: where it lies and how large it is. */
export interface Body { readonly id: string; readonly names: ByLanguage; readonly kind: InstitutionKind; readonly province: string | null; readonly latitude: number | null; readonly longitude: number | null; readonly inhabitants: number | null }

/** What is compared: things taken part in, with the body's own roles in them, and topics. */
export interface Basis { readonly body: Body | null; readonly own: readonly { readonly id: string; readonly roles: readonly ParticipationRole[] }[]; readonly topics: readonly string[] }

/** One thing that makes a body a peer: the same thing, one linked to it, or a topic. */
export interface Match {
  readonly via: 'SHARED' | 'LINKED' | 'TOPIC'
  readonly about: string
  readonly actor: string
  readonly kind: InstitutionKind
  readonly claim: string
  readonly role: ParticipationRole | null
  readonly stage: Stage | null
  readonly count: number | null
  readonly link: string | null
  readonly asserter: Asserter | null
  readonly times: number
}

/** A municipality that does something, as far as it lies from another and how like it is. */
export interface Near { readonly kilometres: number | null; readonly sameProvince: boolean; readonly likeSize: boolean }

/** A body with what makes it a peer, best first. */
export interface RankedPeer { readonly id: string; readonly matches: readonly Match[]; readonly near: Near | null; readonly score: number }

/** Limits: of what a body takes part in, of its topics, of who takes part in one thing, of linked things, of things tagged with one topic, and of what is told of one peer. */
export const limits = { mostOwn: 200, mostTopics: 8, broad: 2_000, mostOfOne: 500, mostLinked: 200, mostTagged: 5_000 } as const
export const mostReasons = 5
export const mostOutcomes = 6

const stageWorth: Readonly<Record<Stage, number>> = { ACTIVE: 5, PILOT: 4, ENDED: 3, UNKNOWN: 2.5, CONSIDERED: 1.5 }
const roleWorth: Readonly<Record<ParticipationRole, number>> = { PRACTITIONER: 4, LEAD: 4, CHAIR: 3, SUPPORT: 3, HOST: 2, FUNDER: 2, MEMBER: 1.5, PARTICIPANT: 1.5 }

/** What one match is worth: doing the same most, a topic least; less, the more bodies share it. */
function worthOf(match: Match, sharers: number, ownRoles: readonly ParticipationRole[]): number {
  const rarity = 1 / Math.log2(1 + Math.max(2, sharers))
  if (match.via === 'TOPIC') return rarity * (1 + Math.log2(match.times))
  const done = match.stage ? stageWorth[match.stage] : roleWorth[match.role ?? 'PARTICIPANT']
  if (match.via === 'LINKED') return rarity * done * (match.asserter === 'COMPUTED' ? 0.3 : 0.5)
  const sameRole = match.role !== null && ownRoles.includes(match.role) ? 1 : 0
  return rarity * (done + sameRole) + Math.log2(1 + (match.count ?? 0)) / 4
}

/** Bodies by how much makes them peers: those of the wanted kind first, then by worth; each thing counts once for each body. */
export function rankPeers(matches: readonly Match[], { body, own }: Basis): readonly RankedPeer[] {
  const sharers = grouped(matches, ({ about, via }) => `${via} ${about}`)
  const rolesOf = new Map(own.map(({ id, roles }) => [id, roles]))
  const like = body?.kind ?? 'MUNICIPALITY'
  const ranked = [...grouped(matches, ({ actor }) => actor)].map(([id, all]) => {
    const weighed = all.map((match) => ({ match, worth: worthOf(match, new Set(sharers.get(`${match.via} ${match.about}`)!.map(({ actor }) => actor)).size, rolesOf.get(match.about) ?? []) }))
    const best = bestOfEach(weighed)
    return { id, matches: best.map(({ match }) => match), near: null, score: best.reduce((sum, { worth }) => sum + worth, 0), like: all[0]!.kind === like }
  })
  return ranked.sort((a, b) => Number(b.like) - Number(a.like) || b.score - a.score || (a.id < b.id ? -1 : 1))
}

interface Weighed { readonly match: Match; readonly worth: number }

/** Of each thing, and of each claim, the match that is worth most, worthiest first: what was told once is no second reason. */
function bestOfEach(weighed: readonly Weighed[]): readonly Weighed[] {
  const told = new Set<string>()
  return weighed.toSorted((a, b) => b.worth - a.worth || (`${a.match.about} ${a.match.claim}` < `${b.match.about} ${b.match.claim}` ? -1 : 1)).filter(({ match: { about, claim } }) => {
    const known = told.has(about) || told.has(claim)
    told.add(about).add(claim)
    return !known
  })
}
