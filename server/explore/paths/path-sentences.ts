import { claimOf } from '../../concepts/link/citation.ts'
import type { Link } from '../../concepts/link/link.ts'
import { accordingTo, factsOf, languageTags as tags, participationSentence, withFacts } from '../../concepts/participation/participation-sentence.ts'
import type { Participation } from '../../concepts/participation/participation.ts'
import type { Evidence } from '../../concepts/source/source.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import { dateInWords } from '../../shared/date-in-words.ts'
import { fullName, type Named, shortName, type ToldClaim } from '../told/told.ts'
import type { Hop } from './paths.ts'

type Words = Readonly<Record<Language, string>>

const topic: Words = { EN: 'is filed under the topic', NL: 'valt onder het onderwerp', FR: 'relève du thème', ES: 'corresponde al tema' }
const taggedOn: Words = { EN: 'tag of', NL: 'label van', FR: 'étiquette de', ES: 'etiqueta de' }
const inferred: Words = { EN: 'year deduced', NL: 'jaar afgeleid', FR: 'année déduite', ES: 'año deducido' }
const number: Words = { EN: 'commitment', NL: 'actiepunt', FR: 'engagement', ES: 'compromiso' }
const structures: Readonly<Record<string, Words>> = {
  IN_PLAN: { EN: 'stands in the plan', NL: 'staat in het plan', FR: 'figure dans le plan', ES: 'figura en el plan' },
  OF_MEMBER: { EN: 'is a plan of', NL: 'is een plan van', FR: 'est un plan de', ES: 'es un plan de' },
  PART_OF: { EN: 'is part of', NL: 'hoort bij', FR: 'fait partie de', ES: 'forma parte de' },
  WITHIN: { EN: 'is a topic within', NL: 'is een onderwerp binnen', FR: 'est un thème de', ES: 'es un tema dentro de' },
  CARRIED_OUT_IN: { EN: 'is carried out in', NL: 'wordt uitgevoerd in', FR: 'est mis en œuvre dans', ES: 'se lleva a cabo en' },
  SUCCEEDED_BY: { EN: 'went into', NL: 'is opgegaan in', FR: 'a été intégré à', ES: 'se integró en' },
}

/** One step as a sentence without its full stop: who says it, as what, and what is known of it. It reads the same whichever way it is gone. */
function stepSentence({ step }: Hop, claim: ToldClaim | undefined, nameOfId: (id: string) => Named, language: Language): { readonly said: string; readonly facts: readonly string[] } {
  const [source, target] = [nameOfId(step.source), nameOfId(step.target)]
  if (step.type === 'LINK') return { said: claimOf(claim as Link, language), facts: [] }
  if (step.type === 'PARTICIPATION') return { said: participationSentence(claim as Participation, shortName(target, language), language), facts: factsOf(claim as Participation, language) }
  return { said: `${shortName(source, language)} ${(step.type === 'TAG' ? topic : structures[step.kind]!)[language]} ${shortName(target, language)}`, facts: datesOf(step, source, claim, language) }
}

/** The number or the day that a place in a plan, a tag or an event comes with. */
function datesOf({ type, kind }: Hop['step'], source: Named, claim: ToldClaim | undefined, language: Language): readonly string[] {
  if (type === 'TAG') return claim && 'taggedOn' in claim && claim.taggedOn ? [`${taggedOn[language]} ${dateInWords(claim.taggedOn, tags[language])}`] : []
  if (kind === 'IN_PLAN') return source.planNumber ? [`${number[language]} ${source.planNumber}`] : []
  if (kind !== 'PART_OF' || !source.start) return []
  return [dateInWords(source.start, tags[language]), ...(source.dateInferred ? [inferred[language]] : [])]
}

const joins: Readonly<Record<Language, (from: string, to: string, steps: number, via: string) => string>> = {
  EN: (from, to, steps, via) => (steps === 1 ? `${from} and ${to} are connected directly` : `${from} and ${to} are connected in ${steps} steps, by way of ${via}`),
  NL: (from, to, steps, via) => (steps === 1 ? `${from} en ${to} zijn rechtstreeks verbonden` : `${from} en ${to} zijn in ${steps} stappen verbonden, via ${via}`),
  FR: (from, to, steps, via) => (steps === 1 ? `${from} et ${to} sont liés directement` : `${from} et ${to} sont liés en ${steps} étapes, par ${via}`),
  ES: (from, to, steps, via) => (steps === 1 ? `${from} y ${to} están conectados directamente` : `${from} y ${to} están conectados en ${steps} pasos, a través de ${via}`),
}

/** A way as it is told: its opening, then each step with its facts and the document it rests on. */
export interface Told { readonly opening: string; readonly steps: readonly { readonly sentence: string; readonly claim: string; readonly evidence: readonly Evidence[] }[] }

/** Tells a way in a language. */
export function tellWay(hops: readonly Hop[], claims: ReadonlyMap<string, ToldClaim>, nameOfId: (id: string) => Named, language: Language): Told {
  const via = new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(hops.slice(0, -1).map(({ toId }) => shortName(nameOfId(toId), language)))
  const steps = hops.map((hop) => {
    const claim = claims.get(hop.step.id)
    const evidence = claim?.evidence ?? []
    const { said, facts } = stepSentence(hop, claim, nameOfId, language)
    return { sentence: withFacts(said, [...facts, ...(hop.step.type === 'LINK' ? [] : accordingTo(evidence, language))]), claim: withFacts(said, facts), evidence }
  })
  return { opening: joins[language](fullName(nameOfId(hops[0]!.fromId), language), fullName(nameOfId(hops.at(-1)!.toId), language), hops.length, via), steps }
}

/** Sentences, each with its full stop. */
export const inSentences = (sentences: readonly string[]): string => sentences.map((sentence) => `${sentence}.`).join(' ')
