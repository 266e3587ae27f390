import { claimOf } from '../../concepts/link/citation.ts'
import type { Link } from '../../concepts/link/link.ts'
import { accordingTo, factsOf, languageTags, participationSentence, withFacts } from '../../concepts/participation/participation-sentence.ts'
import type { Participation } from '../../concepts/participation/participation.ts'
import type { Evidence } from '../../concepts/source/source.ts'
import { nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import { dateInWords } from '../../shared/date-in-words.ts'
import type { PartialDate } from '../../shared/partial-date.ts'
import { type Named, shortName, type ToldClaim } from '../told/told.ts'
import { type Basis, type Match, mostReasons, type Near, type RankedPeer } from './peers.ts'

type Words = Readonly<Record<Language, string>>

/** Why somebody is a peer, ready to be told in any language. */
export interface Reason {
  readonly topicId: string | null
  readonly practiceId: string | null
  readonly commitmentId: string | null
  readonly evidence: readonly Evidence[]
  /** The newest day of which it speaks, where it speaks of one. */
  readonly day: PartialDate | null
  tell(language: Language): string
}

/** What sentences are made of: things and claims by id, and for whom peers are looked for. */
export interface Material { readonly things: ReadonlyMap<string, Named>; readonly claims: ReadonlyMap<string, ToldClaim>; readonly basis: Basis }

const too: Readonly<Record<'same' | 'other', Words>> = {
  same: { EN: 'takes part in it too, in the same role', NL: 'doet er ook aan mee, in dezelfde rol', FR: 'y prend part aussi, dans le même rôle', ES: 'también participa, con el mismo papel' },
  other: { EN: 'takes part in it too', NL: 'doet er ook aan mee', FR: 'y prend part aussi', ES: 'también participa' },
}
const onTopic: Words = { EN: 'on the topic', NL: 'over het onderwerp', FR: 'sur le thème', ES: 'sobre el tema' }
const more: Readonly<Record<Language, (count: number) => string>> = {
  EN: (count) => `and ${count} more on it`, NL: (count) => `en nog ${count} daarover`, FR: (count) => `et ${count} autres à ce sujet`, ES: (count) => `y ${count} más sobre ello`,
}

/** The reasons of one peer, best first: how near it lies where that is all there is, then what it does. */
export function reasonsOf({ matches, near }: RankedPeer, material: Material): readonly Reason[] {
  const told = matches.slice(0, mostReasons).flatMap((match) => reasonOf(match, material) ?? [])
  return near ? [nearReason(near), ...told] : told
}

function reasonOf(match: Match, { things, claims, basis }: Material): Reason | null {
  const claim = claims.get(match.claim) as Participation | undefined
  const into = claim && things.get(claim.inId)
  if (!claim || !into) return null
  const link = match.link === null ? undefined : (claims.get(match.link) as Link | undefined)
  const topic = match.via === 'TOPIC' ? things.get(match.about) : undefined
  const ownRoles = basis.own.find(({ id }) => id === into.id)?.roles ?? []
  const idOfKind = (kind: string): string | null => (into.id.startsWith(`${kind}:`) ? into.id : null)
  return {
    topicId: topic?.id ?? null, practiceId: idOfKind('practice'), commitmentId: idOfKind('commitment'),
    evidence: [...claim.evidence, ...(link?.evidence ?? [])], day: claim.asOf ?? into.start ?? (into.year === null ? null : String(into.year)),
    tell: (language) => {
      const doing = participationSentence(claim, shortName(into, language), language)
      const said = topic ? `${doing}, ${onTopic[language]} ${nameOf(topic, language)}` : doing
      const others = topic && match.times > 1 ? [more[language](match.times - 1)] : []
      const sentence = withFacts(said, [...factsOf(claim, language), ...others, ...accordingTo(claim.evidence, language)])
      const also = match.via === 'SHARED' && basis.body && ownRoles.length > 0 ? [`${nameOf(basis.body, language)} ${too[ownRoles.includes(claim.role) ? 'same' : 'other'][language]}`] : []
      return [sentence, ...also, ...(link ? [claimOf(link, language)] : [])].map((one) => `${one}.`).join(' ')
    },
  }
}

const lies: Readonly<Record<Language, (kilometres: number) => string>> = {
  EN: (kilometres) => `${kilometres} km away as the crow flies`, NL: (kilometres) => `hemelsbreed ${kilometres} km verderop`,
  FR: (kilometres) => `à ${kilometres} km à vol d’oiseau`, ES: (kilometres) => `a ${kilometres} km en línea recta`,
}
const province: Words = { EN: 'in the same province', NL: 'in dezelfde provincie', FR: 'dans la même province', ES: 'en la misma provincia' }
const size: Words = { EN: 'of like size', NL: 'ongeveer even groot', FR: 'de taille semblable', ES: 'de tamaño parecido' }

/** How near it lies and how like it is, as far as that is known. */
function nearReason({ kilometres, sameProvince, likeSize }: Near): Reason {
  const facts = (language: Language) => [...(kilometres === null ? [] : [lies[language](Math.round(kilometres))]), ...(sameProvince ? [province[language]] : []), ...(likeSize ? [size[language]] : [])]
  return { topicId: null, practiceId: null, commitmentId: null, evidence: [], day: null, tell: (language) => sentenceCase(facts(language).join(', ')) }
}

const sentenceCase = (text: string): string => (text ? `${text[0]!.toUpperCase()}${text.slice(1)}.` : '')

const thin: Words = { EN: 'All of it rests on one document', NL: 'Alles hierover komt uit één document', FR: 'Tout repose sur un seul document', ES: 'Todo se basa en un solo documento' }
const old: Words = { EN: 'The newest of it is of', NL: 'Het jongste gegeven is van', FR: 'Le plus récent date de', ES: 'Lo más reciente es de' }
const yearsTillOld = 3

/** Says that what is known is little or old, where it is; null where it is neither. */
export function cautionOf(reasons: readonly Reason[], thisYear: number, language: Language): string | null {
  const documents = new Set(reasons.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)))
  const newest = reasons.flatMap(({ day }) => day ?? []).sort().at(-1)
  const said = [
    ...(documents.size === 1 ? [thin[language]] : []),
    ...(newest && Number(newest.slice(0, 4)) < thisYear - yearsTillOld ? [`${old[language]} ${dateInWords(newest, languageTags[language])}`] : []),
  ]
  return said.length > 0 ? said.map((one) => `${one}.`).join(' ') : null
}
