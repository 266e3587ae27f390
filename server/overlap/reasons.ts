import type { ByLanguage } from '../concepts/thing/thing.ts'
import type { Likelihood } from '../concepts/vocabulary.ts'
import type { Chosen } from '../likeness/choice.ts'
import { commonWords, type ExplainedText, sharedWords, tellingWords, titleRuns } from '../likeness/shared-words.ts'
import type { Frequencies } from '../likeness/sparse.ts'
import type { Method } from '../likeness/methods.ts'
import type { Facts } from './corpus.ts'
import { reason } from './reason-words.ts'

/** What explanations are made with: how common words, topics and bodies are, and what things are called. */
export interface Explaining {
  readonly method: Pick<Method, 'likely' | 'possible'> & { readonly usesModel: boolean }
  readonly frequencies: Frequencies
  readonly counts: ReadonlyMap<string, number>
  readonly commitments: number
  readonly names: ReadonlyMap<string, ByLanguage>
  /** The words of members' names: that two commitments of one name it says nothing. */
  readonly memberWords: ReadonlyMap<string, ReadonlySet<string>>
}

/** One side of a pair. */
export interface Explained { readonly facts: Pick<Facts, 'memberId' | 'topics' | 'actors' | 'practices'>; readonly title: ExplainedText; /** The title and all else. */ readonly text: ExplainedText; /** Whether it has hardly more than a title. */ readonly titleAlone: boolean }

const mostTopics = 4
const mostActors = 3
/** What more than this share of all commitments have, or more than so many, connects nothing: a ministry with hundreds of commitments explains none of them. */
const mostCommonShare = 0.15
const alwaysRare = 12

/** How sure a score makes; titles alone share a word too easily for anything to be likely. */
export const likelihoodOf = ({ score, fewBest }: Pick<Chosen, 'score' | 'fewBest'>, { likely }: Pick<Method, 'likely'>, haveText: boolean): Likelihood => (haveText && score >= likely ? 'LIKELY' : fewBest ? 'FEW_BEST' : 'POSSIBLE')

/** Why a pair is offered: how near the texts are, the words they share, and what else the two have in common. Only what is there is said. */
export function reasonsFor(one: Explained, other: Explained, likelihood: Likelihood, score: number, explaining: Explaining): readonly ByLanguage[] {
  const { likely, possible, usesModel } = explaining.method
  const { words, common } = wordsInCommon(one, other, explaining)
  const first = reason(likelihood === 'LIKELY' ? 'likely' : likelihood === 'POSSIBLE' ? 'possible' : 'fewBest', [], { score, threshold: likelihood === 'LIKELY' ? likely : possible })
  return [first, ...(one.titleAlone || other.titleAlone ? [reason('titleAlone')] : []), sharedReason(words, common, usesModel), ...factsInCommon(one.facts, other.facts, explaining)]
}

/** Words that tell something; where there are none, those that many texts have, even words of forms where titles have several in a row. */
function wordsInCommon(one: Explained, other: Explained, { frequencies, memberWords }: Explaining): { readonly words: readonly string[]; readonly common: readonly string[] } {
  const without = one.facts.memberId === other.facts.memberId ? memberWords.get(one.facts.memberId) : undefined
  const words = sharedWords(one.text, other.text, frequencies, tellingWords, without)
  if (words.length > 0) return { words, common: [] }
  const common = sharedWords(one.text, other.text, frequencies, commonWords, without)
  return { words, common: common.length > 0 ? common : sharedWords(one.title, other.title, frequencies, titleRuns, without) }
}

const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `“${word}”`)

const sharedReason = (words: readonly string[], common: readonly string[], usesModel: boolean): ByLanguage =>
  words.length > 0 ? reason('words', quoted(words)) : common.length > 0 ? reason('common', quoted(common)) : reason(usesModel ? 'meaning' : 'letters')

/** Topics, bodies and practices that both have and few others. */
function factsInCommon(one: Explained['facts'], other: Explained['facts'], explaining: Explaining): readonly ByLanguage[] {
  const named = (kind: 'topics' | 'actors' | 'practices', mine: readonly string[], theirs: readonly string[], most: number) => {
    const shared = rare([...new Set(mine)].filter((id) => theirs.includes(id)), explaining).slice(0, most)
    return shared.length > 0 ? [reason(kind, shared.map((id) => nameFor(id, explaining)))] : []
  }
  const ids = (facts: Explained['facts']) => facts.actors.map(({ id }) => id)
  return [
    ...named('topics', one.topics, other.topics, mostTopics),
    ...named('actors', ids(one), ids(other), mostActors),
    ...named('practices', one.practices, other.practices, mostActors),
  ]
}

/** Those that few commitments have, the rarest first. */
function rare(ids: readonly string[], { counts, commitments }: Explaining): readonly string[] {
  const count = (id: string) => counts.get(id) ?? 0
  return ids.filter((id) => count(id) <= Math.max(alwaysRare, mostCommonShare * commitments)).sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
}

export const nameFor = (id: string, { names }: Pick<Explaining, 'names'>): string | ByLanguage => names.get(id) ?? id
