import type { ByLanguage } from '../../concepts/thing/thing.ts'
import { kept, type Pair } from '../../likeness/choice.ts'
import { isFormWord } from '../../likeness/form-words.ts'
import { stemsIn } from '../../likeness/terms.ts'
import { languages } from '../../concepts/vocabulary.ts'
import { reason } from '../reason-words.ts'
import type { Entry, Facts } from '../corpus.ts'
import { type Explaining, nameFor } from '../reasons.ts'

/** A later commitment that may continue an earlier one of the same member, with what speaks for it. */
export interface Continuation { readonly later: number; readonly earlier: number; readonly score: number; readonly reasons: readonly ByLanguage[] }

/** Without anything else this near, with another sign this near. */
const nearEnough = 3
const nearWithSign = 1.5
const mostPerCommitment = 2
const quotedWords = 8

/** Words of going on with something, in the four languages. */
const goingOn = /\b(build(?:s|ing)? (?:up)?on|continuation of|follow(?:s|ing)?[- ]up (?:of|to|on)|previous (?:national )?action plan|previous commitment|carried (?:over|forward)|second phase|vervolg(?:t|project)? (?=\p{Lu})|vervolg op|bouwt voort|voortbouwend|voortzetting|vorige actieplan|poursuite d|prolongement d|s['’]appuie sur|plan d['’]action précédent|da(?:r|ndo)? continuidad|continuación de|plan de acción anterior)/iu

/** Whether one stands in a later plan of the same member than the other. */
const isLater = (one: Facts, other: Facts): boolean =>
  one.memberId === other.memberId && one.planId !== other.planId && (one.sequence - other.sequence || one.year - other.year) > 0

/** Pairs of one member's plans that are near enough to be looked at. */
export function candidatesIn(index: number, row: Float32Array, entries: readonly Entry[]): readonly Pair[] {
  const own = entries[index]!.facts
  const pairs: Pair[] = []
  row.forEach((score, other) => {
    if (score < nearWithSign) return
    const { facts } = entries[other]!
    if (isLater(own, facts) || isLater(facts, own)) pairs.push({ a: Math.min(index, other), b: Math.max(index, other), score: kept(score) })
  })
  return pairs
}

/** What probably continues what: at most two for each later commitment, the nearest. */
export function continuationsIn(pairs: readonly Pair[], entries: readonly Entry[], explaining: Explaining): readonly Continuation[] {
  const unique = [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const taken = new Map<number, number>()
  return unique.flatMap(({ a, b, score }) => {
    const [later, earlier] = isLater(entries[a]!.facts, entries[b]!.facts) ? [a, b] : [b, a]
    const signs = signsOf(entries[later]!, entries[earlier]!, explaining)
    if ((score < nearEnough && signs.length === 0) || (taken.get(later) ?? 0) >= mostPerCommitment) return []
    taken.set(later, (taken.get(later) ?? 0) + 1)
    return [{ later, earlier, score, reasons: [reason('laterPlan'), ...signs] }]
  })
}

/** What speaks for a continuation beside the likeness of the texts: a lead that both have and few others, and words of going on. */
function signsOf(later: Entry, earlier: Entry, explaining: Explaining): readonly ByLanguage[] {
  const leads = ({ facts }: Entry) => facts.actors.filter(({ role }) => role === 'LEAD').map(({ id }) => id)
  const shared = leads(later).filter((id) => leads(earlier).includes(id) && (explaining.counts.get(id) ?? 0) <= Math.max(4, 0.02 * explaining.commitments))
  const words = wordsOfGoingOn(later, earlier)
  return [...(shared.length > 0 ? [reason('lead', shared.map((id) => nameFor(id, explaining)))] : []), ...(words ? [reason('wording', [words])] : [])]
}

/** The words themselves with what follows them, eight at the most: of a title where the earlier one's titles have a word of it, or of the text. */
function wordsOfGoingOn({ text: { title, otherTitles, body } }: Entry, { text: earlier }: Entry): string | null {
  const quoted = (text: string): string | null => {
    const found = goingOn.exec(text)
    return found ? text.slice(found.index).split(/\s+/).slice(0, quotedWords).join(' ').replace(/[\s.,;:)]+$/, '') : null
  }
  const there = new Set(tellingStems(`${earlier.title} ${earlier.otherTitles}`))
  const titled = quoted(`${title}. ${otherTitles}`)
  return titled && tellingStems(titled).some((stem) => there.has(stem)) ? titled : quoted(body)
}

const tellingStems = (text: string): readonly string[] => languages.flatMap((language) => stemsIn(text, language)).filter((stem) => !isFormWord(stem) && !stem.startsWith('vervolg'))
