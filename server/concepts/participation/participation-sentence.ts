import { dateInWords } from '../../shared/date-in-words.ts'
import { nameOf } from '../thing/thing.ts'
import type { Language, ParticipationRole, Stage, Standing } from '../vocabulary.ts'
import type { Participation } from './participation.ts'

type Words = Readonly<Record<Language, string>>

const roles: Readonly<Record<ParticipationRole, Words>> = {
  LEAD: { EN: 'leads', NL: 'is trekker van', FR: 'pilote', ES: 'lidera' },
  SUPPORT: { EN: 'supports', NL: 'werkt mee aan', FR: 'soutient', ES: 'apoya' },
  HOST: { EN: 'is host of', NL: 'is gastheer van', FR: 'accueille', ES: 'acoge' },
  CHAIR: { EN: 'chairs', NL: 'is voorzitter van', FR: 'préside', ES: 'preside' },
  FUNDER: { EN: 'funds', NL: 'betaalt mee aan', FR: 'finance', ES: 'financia' },
  MEMBER: { EN: 'is a member of', NL: 'is lid van', FR: 'est membre de', ES: 'es miembro de' },
  PARTICIPANT: { EN: 'takes part in', NL: 'doet mee aan', FR: 'participe à', ES: 'participa en' },
  PRACTITIONER: { EN: 'works with', NL: 'werkt met', FR: 'met en œuvre', ES: 'aplica' },
}
const stages: Readonly<Record<Stage, Words>> = {
  ACTIVE: roles.PRACTITIONER,
  PILOT: { EN: 'is trying out', NL: 'doet een proef met', FR: 'expérimente', ES: 'está probando' },
  CONSIDERED: { EN: 'is considering', NL: 'overweegt', FR: 'envisage', ES: 'estudia adoptar' },
  ENDED: { EN: 'has ended', NL: 'is gestopt met', FR: 'a mis fin à', ES: 'ha puesto fin a' },
  UNKNOWN: { EN: 'does something with', NL: 'doet iets met', FR: 's’occupe de', ES: 'se ocupa de' },
}
const noStage: Words = { EN: 'at which stage is not said', NL: 'hoe ver het is, staat er niet', FR: 'à quel stade n’est pas dit', ES: 'no se dice en qué fase' }
const standings: Readonly<Record<Standing, Words | null>> = {
  STATED: null,
  CONFIRMED: { EN: 'confirmed', NL: 'bevestigd', FR: 'confirmé', ES: 'confirmado' },
  TO_BE_CONFIRMED: { EN: 'still to be confirmed', NL: 'nog te bevestigen', FR: 'à confirmer', ES: 'por confirmar' },
  DOUBTFUL: { EN: 'the source doubts it', NL: 'de bron twijfelt eraan', FR: 'la source en doute', ES: 'la fuente lo duda' },
}
const asOf: Words = { EN: 'as of', NL: 'stand', FR: 'état', ES: 'a fecha de' }
const unchecked: Words = { EN: 'read by a program, not yet checked', NL: 'door een programma gelezen, nog niet nagekeken', FR: 'lu par un programme, pas encore vérifié', ES: 'leído por un programa, aún sin verificar' }
const according: Words = { EN: 'according to', NL: 'volgens', FR: 'selon', ES: 'según' }
/** The languages as formats of dates and lists name them. */
export const languageTags: Words = { EN: 'en-GB', NL: 'nl', FR: 'fr', ES: 'es' }

/** What a body does, in the words of its role or stage. */
const verbOf = ({ role, stage }: Pick<Participation, 'role' | 'stage'>, language: Language): string => (stage ? stages[stage] : roles[role])[language]

/** How much, as of when and how certain, each only where it is known. */
export function factsOf({ stage, count, unit, asOf: day, standing, status }: Participation, language: Language): readonly string[] {
  return [
    ...(stage === 'UNKNOWN' ? [noStage[language]] : []),
    ...(count === null ? [] : [`${count} ${unit ?? ''}`.trim()]),
    ...(day === null ? [] : [`${asOf[language]} ${dateInWords(day, languageTags[language])}`]),
    ...(standings[standing] ? [standings[standing][language]] : []),
    ...(status === 'PROPOSED' ? [unchecked[language]] : []),
  ]
}

/** The document that something rests on, its first where there are several; nothing where there is none. */
export function accordingTo(evidence: Participation['evidence'], language: Language): readonly string[] {
  const best = evidence.find(({ source }) => !source.machineTranslated) ?? evidence[0]
  return best ? [`${according[language]} ${nameOf(best.source, language)}`] : []
}

/** What is known beside a sentence, in brackets behind it. */
export const withFacts = (sentence: string, facts: readonly string[]): string => (facts.length > 0 ? `${sentence} (${facts.join('; ')})` : sentence)

/** Who does what in which thing. */
export const participationSentence = (participation: Participation, into: string, language: Language): string => `${nameOf(participation.actor, language)} ${verbOf(participation, language)} ${into}`
