import { claimOf } from '../../concepts/link/citation.ts'
import type { Link } from '../../concepts/link/link.ts'
import { nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import type { Reason } from '../peers/peer-reasons.ts'
import { fullName, type Named, type ToldClaim } from '../told/told.ts'
import type { MemberMatch, RankedMember } from './member-peers.ts'

const mostReasons = 5

type Said = Readonly<Record<Language, (member: string, commitment: string, about: string, times: number) => string>>

const onTopic: Said = {
  EN: (member, commitment, about, times) => (times === 1 ? `${member} has one commitment on the topic ${about}: ${commitment}.` : `${member} has ${times} commitments on the topic ${about}, ${commitment} for one.`),
  NL: (member, commitment, about, times) => (times === 1 ? `${member} heeft één actiepunt over het onderwerp ${about}: ${commitment}.` : `${member} heeft ${times} actiepunten over het onderwerp ${about}, zoals ${commitment}.`),
  FR: (member, commitment, about, times) => (times === 1 ? `${member} a un engagement sur le thème ${about} : ${commitment}.` : `${member} a ${times} engagements sur le thème ${about}, dont ${commitment}.`),
  ES: (member, commitment, about, times) => (times === 1 ? `${member} tiene un compromiso sobre el tema ${about}: ${commitment}.` : `${member} tiene ${times} compromisos sobre el tema ${about}, entre ellos ${commitment}.`),
}
const inPractice: Said = {
  EN: (member, commitment, about) => `${member} carries out ${about} in ${commitment}.`, NL: (member, commitment, about) => `${member} voert ${about} uit in ${commitment}.`,
  FR: (member, commitment, about) => `${member} met en œuvre ${about} dans ${commitment}.`, ES: (member, commitment, about) => `${member} lleva a cabo ${about} en ${commitment}.`,
}
const linked: Said = {
  EN: (member, commitment) => `${member} has ${commitment}.`, NL: (member, commitment) => `${member} heeft ${commitment}.`,
  FR: (member, commitment) => `${member} a ${commitment}.`, ES: (member, commitment) => `${member} tiene ${commitment}.`,
}
const sayings: Readonly<Record<MemberMatch['via'], Said>> = { TOPIC: onTopic, PRACTICE: inPractice, LINKED: linked }

/** How many reasons of a member are told; the others count, and are not told. */
export const toldMatches = ({ matches }: RankedMember): readonly MemberMatch[] => matches.slice(0, mostReasons)

/** Why a member is worth talking to, best reasons first. */
export function memberReasons(member: RankedMember, things: ReadonlyMap<string, Named>, claims: ReadonlyMap<string, ToldClaim>): readonly Reason[] {
  return toldMatches(member).flatMap((match) => {
    const [who, commitment, about] = [match.member, match.commitment, match.about].map((id) => things.get(id))
    if (!who || !commitment || !about) return []
    const link = match.link === null ? undefined : (claims.get(match.link) as Link | undefined)
    return {
      topicId: match.via === 'TOPIC' ? match.about : null, practiceId: match.via === 'PRACTICE' ? match.about : null, commitmentId: match.commitment,
      evidence: link?.evidence ?? [], day: commitment.year === null ? null : String(commitment.year),
      tell: (language: Language) => [sayings[match.via][language](nameOf(who, language), fullName(commitment, language), nameOf(about, language), match.times), ...(link ? [`${claimOf(link, language)}.`] : [])].join(' '),
    }
  })
}
