import type { LinkKind, Modality } from '../../concepts/vocabulary.ts'
import { wordsOf } from './languages/all.ts'
import type { Words } from './languages/words.ts'
import { notAfter, notBefore, pattern, word } from './pattern.ts'
import type { ResolvedReference, Section } from './reference.ts'
import { sentenceAround, type Stretch } from './sentence.ts'

/** What a sentence says of the own commitment and those that a reference names, the sentence being the evidence. */
export interface Statement extends Stretch { readonly kind: LinkKind; readonly modality: Modality }

export interface Told {
  readonly text: string
  readonly reference: ResolvedReference
  readonly section: Section
  /** All references of the text, so that one that stands between a cue and this one is seen. */
  readonly all: readonly ResolvedReference[]
  readonly ownCode: string
}

/** From a cue to the numbers: the same clause, without another thing that the cue may speak of. */
const clauseEnd = /[;:!?]|\.\s|,\s*(?:while|whereas|but|although|though|tandis|alors|mais|bien|mientras|pero|aunque|terwijl|maar|hoewel)|\s(?:while|whereas|but|although|tandis que|alors que|mais|mientras|pero|aunque|terwijl|maar|hoewel)\s/iu
/** "... with some of the other commitments that ... (particularly Commitments 1 and 5": what is in brackets, or behind "such as", says which. */
const naming = /(?:[(]|,)\s*(?:(?:e\.g\.,?|such as|including|in particular|particularly|especially|namely|notably|mainly|see|en particulier|notamment|surtout|tels? que|dont|à savoir|voir|particularmente|en particular|especialmente|como|incluidos?|véase|ver|met name|vooral|in het bijzonder|zoals|waaronder|zie)\s+)?$/iu
/** A cue that is followed at once by what it is about. */
const withWords = 'with|between|among|and|to|in|on|avec|entre|et|de|con|entre|y|al|met|tussen|en'
const tying = 'the|some|those|of|work|from|an?|activities|results|under|also|well|as|along|other|les|des|de|du|la|le|l[’\']|los|las|el|del|het|\\w+ly|\\w+ment|\\w+mente'

/** "the overlap with" on a page of one commitment is its own. */
const determined = 'the|that|this|le|ce|cette|la|esta|el|de|het|deze'

/** The statement that a reference is part of, by the voice it stands in; undefined where the sentence only mentions it, and where it says the opposite. */
export function statementOf(told: Told): Statement | undefined {
  const { text, reference, section } = told
  const sentence = within(sentenceAround(text, reference.start, reference.end), section)
  const words = wordsOf(reference.language)
  if (section.by === 'IRM' && (text.slice(sentence.start, sentence.end).trimEnd().endsWith('?') || isReported(told, sentence, words))) return undefined
  const kind = continues(told, sentence, words) ?? (section.by === 'IRM' ? reviewed(told, sentence, words) : named(told))
  return kind && { ...sentence, kind, modality: kind === 'CROSS_REFERENCE' ? 'STATED' : modalityOf(text.slice(sentence.start, reference.start), words) }
}

/** The reviewer by any of its names, as who says something. */
const reviewer = pattern(`${notAfter}(?:irm|mii|mri|reviewers?|researchers?|(?:the|this) (?:irm )?(?:report|review)|we|cherch(?:eurs?|euses?)|investigador(?:a|es)?|onderzoekers?|(?:le|la|el|het) (?:présent|presente) (?:rapport|informe))${notBefore}`)

/** Whether a sentence of the reviewer tells what somebody else says: "X argued that" nearest before the numbers, "according to X" before or behind them. */
function isReported({ text, reference }: Told, { start, end }: Stretch, words: Words): boolean {
  const before = text.slice(start, reference.start)
  const said = [...before.matchAll(pattern(word(words.reported), 'giu'))]
  const [earlier, last] = [said.at(-2), said.at(-1)]
  if (last && !reviewer.test(before.slice(earlier ? earlier.index + earlier[0].length : 0, last.index))) return true
  const whole = text.slice(start, end)
  return [...whole.matchAll(pattern(word(words.accordingTo), 'giu'))].some(({ index }) => !reviewer.test(whole.slice(index, index + 60).split(',')[0]!))
}

const within = ({ start, end }: Stretch, section: Section): Stretch => ({ start: Math.max(start, section.start), end: Math.min(end, section.end) })

/** A plan that names another of its commitments refers to it; a reviewer may name one for many reasons. */
const named = ({ reference, ownCode }: Told): LinkKind | undefined => (reference.targets.some((code) => code !== ownCode) ? 'CROSS_REFERENCE' : undefined)

/** "builds on Commitment 2.2 of the first plan": only commitments of earlier plans can be continued. */
function continues(told: Told, { start }: Stretch, words: Words): LinkKind | undefined {
  const { text, reference } = told
  if (reference.scope !== 'earlier_plan') return undefined
  const before = text.slice(start, reference.start + articleOf(reference.phrase, words))
  const cue = lastOf(before, words.continues)
  if (!cue || !/^[^.;:,]{0,80}$/u.test(before.slice(cue.end)) || isDenied(before, cue, words) || isOfOthers(told, words, start, start + cue.start)) return undefined
  return 'CONTINUES'
}

function reviewed(told: Told, sentence: Stretch, words: Words): LinkKind | undefined {
  if (overlaps(told, sentence, words, words.overlap)) return 'THEMATIC_OVERLAP'
  return isClustered(told, sentence, words) ? 'CLUSTERED_WITH' : undefined
}

/** Three shapes: "this commitment overlaps with Commitment 5", "there is overlap with others (such as Commitment 5)", "Commitments 3 and 5 overlap" where 3 is the own. */
function overlaps(told: Told, { start, end }: Stretch, words: Words, cueWords: string): boolean {
  const { text, reference } = told
  const before = text.slice(start, reference.start)
  const cue = lastOf(before, cueWords)
  if (cue && !isDenied(before, cue, words) && !isOfOthers(told, words, start, start + cue.start) && isAboutOwn(told, before.slice(0, cue.start), before.slice(cue.end), words)) {
    const way = withoutOthers(told, start + cue.end)
    if (isTight(way, words) || (naming.test(way) && !clauseEnd.test(way) && pattern(word(`${words.several}|${words.one}`)).test(way))) return true
  }
  return namesOwn(told) && isFollowed(text.slice(reference.end, end), before, words, cueWords)
}

/** Whether nothing stands between a cue and the numbers but the words that tie them. */
const isTight = (way: string, words: Words): boolean =>
  way.replace(pattern(word(words.self), 'giu'), '').split(/[\s,]+/).every((one) => one === '' || pattern(`^(?:${withWords}|${tying}|${words.and})$`).test(one))

/** What stands between a cue and the numbers, without other numbers that it is about too: "with Commitment 5 and with". */
const withoutOthers = ({ text, all, reference }: Told, start: number): string =>
  all.filter((one) => one.start >= start && one.end <= reference.start).reduceRight((way, one) => way.slice(0, one.start - start) + way.slice(one.end - start), text.slice(start, reference.start))

const articleOf = (phrase: string, words: Words): number => (words.article ? (pattern(`^(?:${words.article})\\s*`).exec(phrase)?.[0].length ?? 0) : 0)

/** The sentence has to be about the own commitment: "this commitment", "it", "there is", "the overlap", or its own number. */
const isAboutOwn = (told: Told, before: string, way: string, words: Words): boolean =>
  pattern(word(words.self)).test(before) || pattern(`${notAfter}(?:${determined})\\s+(?:\\w+\\s+)?$`).test(before) || pattern(`^\\s*(?:between|entre|tussen)\\s+(?:${words.self})`).test(way) || namesOwn(told) || namesOwnBefore(told)

const namesOwn = ({ reference, ownCode }: Told): boolean => reference.targets.includes(ownCode) && reference.targets.length > 1

const namesOwnBefore = ({ all, reference, ownCode, text }: Told): boolean => {
  const sentence = sentenceAround(text, reference.start, reference.end)
  return all.some((one) => one.start >= sentence.start && one.end <= reference.start && one.targets.length === 1 && one.targets[0] === ownCode)
}

/** "... 3 and 5 overlap": the cue comes right behind, and nothing before it takes it back. */
function isFollowed(behind: string, before: string, words: Words, cueWords: string): boolean {
  const cue = pattern(`^\\)?\\s*(?:\\w+\\s+){0,3}?${word(cueWords)}`).exec(behind)
  return cue !== null && !/(?<!\p{L})(?:little|few|weinig|peu|poc[oa]s?)(?!\p{L})/iu.test(cue[0]) && !pattern(word(words.not)).test(`${before.slice(-40)} ${cue[0]}`) && !pattern(`^\\s*(?:with|avec|con|met)${notBefore}`).test(behind.slice(cue[0].length))
}

function isClustered(told: Told, { start, end }: Stretch, words: Words): boolean {
  const { text, reference } = told
  const before = text.slice(Math.max(start, reference.start - 60), reference.start)
  const behind = text.slice(reference.end, Math.min(end, reference.end + 40))
  if (pattern(word(words.not)).test(before)) return false
  if (namesOwn(told)) return pattern(word(words.clustered)).test(before) || pattern(`^\\)?\\s*(?:\\w+\\s+){0,2}${word(words.clustered)}`).test(behind)
  return pattern(`${word(words.self)}[^.;:,]{0,30}${word(words.clustered)}\\s+(?:together |samen )?(?:with|avec|con|met)\\s+(?:the |les |los |de )?$`).test(before)
}

/** Whether another commitment than the own one is what the cue speaks of: "Commitment 8 overlaps with", unless it ended a statement about the own one before ("... with Commitment 8 and has"). */
function isOfOthers({ text, all, ownCode }: Told, words: Words, start: number, cue: number): boolean {
  const others = all.filter((one) => one.start >= start && one.end <= cue && one.state !== 'NOT_A_REFERENCE' && !one.targets.includes(ownCode))
  return others.some((one) => !pattern(word(words.self)).test(text.slice(start, one.start)) || !pattern(`,|${word(words.and)}`).test(text.slice(one.end, cue)))
}

/** "little overlap" */
const scarce = /(?<!\p{L})(?:little|few|weinig|peu(?: de| d['’])?|poc[oa]s?)\s+$/iu

function isDenied(before: string, cue: Stretch, words: Words): boolean {
  const clause = before.slice(0, cue.start).split(/[,;:]\s/u).at(-1) ?? ''
  return scarce.test(clause) || pattern(word(words.not)).test(`${clause.slice(-90)} `) || pattern(`${notAfter}(?:avoid|prevent|without|[ée]vit|sin |zonder )`).test(before.slice(Math.max(0, cue.start - 40), cue.start))
}

const modalityOf = (before: string, words: Words): Modality => (pattern(word(words.possible)).test(before) ? 'POSSIBLE' : 'STATED')

function lastOf(text: string, alternatives: string): Stretch | undefined {
  const found = [...text.matchAll(pattern(word(alternatives), 'giu'))].at(-1)
  return found && { start: found.index, end: found.index + found[0].length }
}
