import type { Language } from '../../concepts/vocabulary.ts'
import { allWords } from './languages/all.ts'
import type { Words } from './languages/words.ts'
import { numberListAt } from './number-list.ts'
import { at, notAfter, notBefore, pattern, word } from './pattern.ts'

/** A noun for commitments with numbers behind it, whatever they turn out to be. */
export interface Mention {
  /** With the article that belongs to it. */
  readonly start: number
  readonly noun: number
  readonly end: number
  /** Where the numbers begin, if the name of their plan stands before them. */
  readonly numbersAt?: number
  readonly numbers: readonly string[]
  readonly several: boolean
  /** Where the noun has a capital, or the word "number" stands between, the number is a name for sure. */
  readonly named: boolean
  readonly words: Words
}

/** No text of a commitment has so many nouns of one language; of a hostile one the first are read. */
const most = 5_000

/** All mentions of a text in any of the languages, in the order of the text. */
export function mentionsIn(text: string, language: Language): readonly Mention[] {
  const found = allWords.flatMap((words) => mentionsOf(text, words, language))
  return found.sort((a, b) => a.start - b.start).filter((mention, place, all) => place === 0 || mention.noun >= (all[place - 1]?.end ?? 0))
}

function mentionsOf(text: string, words: Words, language: Language): readonly Mention[] {
  const nouns = pattern(`${notAfter}(?:(${words.several})|(${words.one}))${notBefore}`, 'giu')
  return [...text.matchAll(nouns)].slice(0, most).flatMap((noun) => {
    const mention = mentionAt(text, noun, words) ?? ordinalBefore(text, noun, words)
    return mention && (!words.ambiguous || language === words.language || mention.start < mention.noun) ? [mention] : []
  })
}

function mentionAt(text: string, noun: RegExpExecArray, words: Words): Mention | undefined {
  const several = noun[1] !== undefined
  const end = noun.index + noun[0].length
  const lead = at(`(?:\\(s\\))?(?:\\s*:[^\\S\\n]+|[^\\S\\n]*\\n?[^\\S\\n]*)(?:(?:${words.number})(?:[.º°:*]|\\s)+|[#№]\\s?|[nN]\\s?[.º°]+\\*?\\s*){0,2}`, text, end)
  const enclosed = at(`\\s*\\(\\s*(?:(?:${words.number})[.º°]?\\s*|#)?`, text, end)
  const open = lead && lead[0].length > 0 ? listBehind(text, end + lead[0].length, words, several) : undefined
  const list = open ?? (enclosed ? listInBrackets(text, end + enclosed[0].length, words, several || enclosed[0].trim() !== '(', several && enclosed[0].trim() === '(') : undefined)
  if (!list) return several ? behindPlan(text, noun, words) : undefined
  const article = articleBefore(text, noun.index, words)
  const between = (open ? lead?.[0] : enclosed?.[0]) ?? ''
  return {
    start: noun.index - article, noun: noun.index, end: list.end, numbers: list.numbers, several, words,
    named: /^\p{Lu}/u.test(noun[0]) || /[#№º°]/.test(between) || pattern(word(words.number)).test(between),
  }
}

/** "the commitments of the second plan (1 and 2)": the numbers stand behind their plan. */
function behindPlan(text: string, noun: RegExpExecArray, words: Words): Mention | undefined {
  const end = noun.index + noun[0].length
  const plan = at(`\\s+(?:${words.ofPlan})\\s[^.;:()]{0,60}?${word(words.plan)}[^.;:(),]{0,24}\\(\\s*`, text, end)
  const list = plan ? listInBrackets(text, end + plan[0].length, words, true, true) : undefined
  return plan && list ? { start: noun.index, noun: noun.index, end: list.end, numbersAt: end + plan[0].length, numbers: list.numbers, several: true, words, named: true } : undefined
}

/** "the first commitment of the plan that names a budget", "... to do so", "... on schools": the first of some, wherever it stands in the plan. */
const ofSome = /^\s+(?:that|which|who|to|with|without|having|on|about|for|where|qui|que|à|avec|sur|en|con|sobre|dat|die|om|met|over)(?!\p{L})/iu

/** "the sixth commitment of the first plan", "in the first plan, its sixth commitment": said of a plan an ordinal is the number; elsewhere it may be any row. */
function ordinalBefore(text: string, noun: RegExpExecArray, words: Words): Mention | undefined {
  const end = noun.index + noun[0].length
  if (noun[1] !== undefined) return undefined
  const before = /(?:^|[^\p{L}])([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, noun.index - 20), noun.index))?.[1] ?? ''
  const place = words.ordinals.findIndex((ordinal) => pattern(`^(?:${ordinal})$`).test(before))
  if (place < 0) return undefined
  const start = text.lastIndexOf(before, noun.index)
  const ofPlan = pattern(`^\\s+(?:${words.ofPlan})${notBefore}[^.;:()]{0,60}?${word(words.plan)}`).exec(text.slice(end, end + 100))
  const isOfPlan = ofPlan !== null && !ofSome.test(text.slice(end + ofPlan[0].length, end + ofPlan[0].length + 12))
  if (!isOfPlan && !pattern(`(?:^|[.;\\n]\\s*)(?:${words.ofPlan})${notBefore}[^.;:()]{0,60}${word(words.plan)}(?:\\s*\\([^()]{0,20}\\))?,\\s*(?:${words.its})\\s+$`).test(text.slice(Math.max(0, start - 120), start))) return undefined
  return { start, noun: start, end, numbers: [String(place + 1)], several: false, words, named: true }
}

/** A colon behind the noun announces names only where several follow. */
function listBehind(text: string, place: number, words: Words, several: boolean): { numbers: readonly string[]; end: number } | undefined {
  const list = numberListAt(text, place, words, several)
  const colon = /:\s*$/.test(text.slice(Math.max(0, place - 3), place))
  return list && (!colon || list.numbers.length > 1) ? list : undefined
}

/** "other commitments (1, 5 and 8)", but "more commitments (12)" counts them: nothing else may stand between the brackets, else it is "commitment (140 characters)". */
function listInBrackets(text: string, place: number, words: Words, sure: boolean, several: boolean): { numbers: readonly string[]; end: number } | undefined {
  const list = sure ? numberListAt(text, place, words, true) ?? (several ? undefined : numberListAt(text, place, words, false)) : undefined
  return list && /^\s*\)/.test(text.slice(list.end, list.end + 3)) ? list : undefined
}

function articleBefore(text: string, noun: number, words: Words): number {
  if (!words.article) return 0
  return pattern(`${notAfter}(?:${words.article})\\s*$`).exec(text.slice(Math.max(0, noun - 12), noun))?.[0].length ?? 0
}
