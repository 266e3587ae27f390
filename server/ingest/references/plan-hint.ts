import type { Words } from './languages/words.ts'
import type { Mention } from './mentions.ts'
import { notAfter, notBefore, pattern, word } from './pattern.ts'
import type { PlanHint } from './reference.ts'
import type { Stretch } from './sentence.ts'

/** What a sentence says of the plan whose numbers it uses: a hint, a thing that is no plan of the member ("foreign"), or nothing. */
export type Attached = PlanHint | 'foreign' | undefined

const years = '(\\d{4})(?:\\s*[-–—/]\\s*(\\d{4}|\\d{2}))?'
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 }
/** Ties so strong that what follows them is what the number is of, plan or not. */
const strong = /^(?:of|from|del|de|du|des|van|uit|under)/i

/** The plan that is tied to the numbers of a mention, behind it or before it: "of the first plan", "under the 2016-2018 plan,", "the previous plan (". */
export function attachedPlan(text: string, mention: Mention, sentence: Stretch): Attached {
  const { words } = mention
  const before = numbered(text.slice(sentence.start, mention.numbersAt ?? mention.start))
  const enclosing = planAround(before, words)
  if (enclosing && /^\s*[),;]/.test(text.slice(mention.end, mention.end + 4))) return enclosing
  const behind = numbered(text.slice(mention.end, sentence.end).replace(/^\)/, ''))
  const inBrackets = pattern(`^\\s*\\(\\s*${years}\\s*\\)`).exec(behind)
  if (inBrackets) return withYears({}, inBrackets)
  const named = pattern(`^\\s*\\(\\s*(?:(?:${words.ofPlan})\\s+)?([^()]{0,60}?)${word(words.plan)}([^()]{0,40})\\)`).exec(behind)
  if (named) return hintOf(named[1] ?? '', named[2] ?? '', words) ?? 'foreign'
  const tie = pattern(`^\\s*(?:\\([^()]{1,120}\\)|[“"«‘][^”"»’]{1,120}[”"»’])?\\s*,?\\s*(${words.ofPlan})${notBefore}(?!\\s+(?:which|whom|these|them)${notBefore})`).exec(behind)
  if (tie) {
    const plan = pattern(`^([^.;:()]{0,90}?)${word(words.plan)}([^.;]{0,50})`).exec(behind.slice(tie[0].length))
    if (plan && pattern(word(words.same)).test(plan[1] ?? '')) return planSpokenOf(before, words)
    if (plan && pattern(`^\\s*(?:${words.thatOne})\\s`).test(plan[1] ?? '')) return otherThanOwn(planSpokenOf(before, words))
    const hint = plan ? hintOf(plan[1] ?? '', plan[2] ?? '', words) : secondOf(behind.slice(tie[0].length), before, words)
    if (hint) return hint
    if (plan || strong.test(tie[1] ?? '')) return 'foreign'
  }
  return enclosing ?? planBefore(before, words)
}

/** What may stand between the bracket of a plan and its commitment. */
const where = 'where|in which|under which|including|such as|see|e\\.g\\.|où|dont|voir|donde|en el que|cuyo|véase|waarin|zie'
/** "the first plan (commitment 5", "the first plan (where commitment 5": the bracket is the plan's. */
function planAround(before: string, words: Words): Attached {
  const bracketed = pattern(`${word(words.plan)}([^.;:]{0,40}?)\\((?:(?:${where}),?)?$`).exec(before.trimEnd())
  return bracketed ? hintOf(tail(before.slice(0, bracketed.index), words), bracketed[1] ?? '', words) ?? 'foreign' : undefined
}

/** The last plan that a sentence has spoken of so far, which "the same plan" is; nothing else than the own one where it has not. */
function planSpokenOf(before: string, words: Words): Attached {
  const last = [...before.matchAll(pattern(`([^.;:()]{0,60}?)${word(words.plan)}(?=([^.;:]{0,40}))`, 'giu'))].at(-1)
  const named = last?.[1]?.split(pattern(`.*${word(words.ofPlan)}\\s+`)).at(-1) ?? ''
  return last ? hintOf(named, last[2] ?? '', words) ?? 'foreign' : { relative: 'OWN' }
}

/** Whoever means the own plan says "this plan". */
const otherThanOwn = (plan: Attached): Attached => (plan === undefined || plan === 'foreign' || plan.relative === 'OWN' ? 'foreign' : plan)

/** "commitment 7 of the third plan and commitment 4 of the second": the noun is left out the second time. */
function secondOf(behind: string, before: string, words: Words): Attached {
  const ordinal = pattern(`^\\s*(?:the\\s+)?((?:${words.ordinals.join('|')})${notBefore})(?:\\s+one)?\\s*(?:[.,;)]|$)`).exec(behind)?.[1]
  return ordinal !== undefined && pattern(word(words.plan)).test(before) ? { ordinal: ordinalIn(ordinal, words) } : undefined
}

/** "NAP2" and "plan 2" as other plans are called: the 2nd. */
const numbered = (text: string): string => text.replace(/(?<![\p{L}\p{N}])(nap|plan)[ -]?(\d)(?![\p{L}\p{N}]|[.,-]\d)/giu, '$2nd $1').replace(/(?<![\p{L}\p{N}])(NAP|[Pp]lan)[ -](II|III|IV|VI{0,3}|IX)(?![\p{L}\p{N}])/gu, '$2 $1')

function planBefore(before: string, words: Words): Attached {
  if (!pattern(word(words.plan)).test(before)) return undefined
  const inPlan = `(?:${words.ofPlan}|during|durante|pendant|tijdens)\\s+([^.;:()]{0,60}?)${word(words.plan)}([^.;:]{0,40}?)`
  const first = pattern(`^\\s*${inPlan},?\\s*(?:(?:${words.its})\\s*)?$`).exec(before)
  if (first) return hintOf(first[1] ?? '', first[2] ?? '', words) ?? 'foreign'
  const owning = pattern(`([^.;:()]{0,60}?)${word(words.plan)}[’']s?\\s*$`).exec(before)
  if (owning) return hintOf(tail(owning[1] ?? '', words), '', words) ?? 'foreign'
  const whose = pattern(`([^.;:()]{0,60}?)${word(words.plan)}([^.;:,]{0,24}?),?\\s+(?:${words.whose})\\s*$`).exec(before)
  if (whose) return hintOf(tail(whose[1] ?? '', words), whose[2] ?? '', words) ?? 'foreign'
  const taking = pattern(`^([^.;:(),]{0,60}?)${word(words.plan)}[^.;:()]{0,90}?${word(words.its)}\\s*$`).exec(before)
  return taking ? hintOf(taking[1] ?? '', '', words) ?? 'foreign' : undefined
}

/** The words at the end of a text that are part of the name of a plan, with the one before them where that may be part of it too. */
function tail(text: string, words: Words): string {
  const known = pattern(`(?:(?:${knownOf(words)}|${years})[\\s’'s]+)+$`).exec(` ${text}`)?.[0] ?? ''
  const before = text.slice(0, text.length - known.trimStart().length).trim().split(/\s+/).at(-1) ?? ''
  const isName = /^[\p{Lu}\p{N}]|-/u.test(before) && !pattern(`^(?:${words.ofPlan})$`).test(before)
  return known === '' || isName ? `${before} ${known}` : known
}

const knownOf = (words: Words): string =>
  [words.planWords, words.article || 'the', words.previous, words.next, words.current, ...words.ordinals, ...Object.keys(roman), '\\d(?:st|nd|rd|th|er|e|ème|º|ª|°)'].join('|')

/** A hint from the words around "plan"; nothing where they name a plan of another kind, such as of another member or against corruption. */
function hintOf(before: string, behind: string, words: Words): PlanHint | undefined {
  const title = pattern(`^(?:\\s*(?:${words.planWords}|${words.previous}|${words.ordinals.join('|')})${notBefore})*\\s*[,(]?\\s*(?:${words.ofPlan}|for|pour|para|voor)?\\s*(?:${words.planWords})?\\s*[(]?${years}`).exec(behind)
  const unknown = before.replace(pattern(word(knownOf(words)), 'giu'), '').replace(pattern(years, 'gu'), '')
  if (/[\p{L}\p{N}]/u.test(unknown) || /^\s*(?:before|prior|preceding|avant|antes|daarvoor|ervoor)(?!\p{L})/iu.test(behind)) return undefined
  return withYears({ ordinal: ordinalIn(before, words), relative: relativeAround(before, behind, words) }, pattern(years).exec(before) ?? title?.slice(-3) ?? undefined)
}

function withYears(hint: PlanHint, found: readonly (string | undefined)[] | undefined): PlanHint {
  const start = found?.[1]
  const end = found?.[2]
  if (start === undefined) return hint.ordinal === undefined && hint.relative === undefined ? { relative: 'OWN' } : hint
  return { ...hint, startYear: Number(start), endYear: end === undefined ? undefined : Number(end.length === 2 ? start.slice(0, 2) + end : end) }
}

function ordinalIn(text: string, words: Words): number | undefined {
  const place = words.ordinals.findIndex((ordinal) => pattern(word(ordinal)).test(text))
  if (place >= 0) return place + 1
  const figure = pattern(`${notAfter}(\\d)(?:st|nd|rd|th|er|re|e|[èe]me|[ºª°]|[tdrm]o)${notBefore}`).exec(text)?.[1]
  if (figure !== undefined) return Number(figure)
  const numeral = pattern(word(Object.keys(roman).join('|').toUpperCase()), 'u').exec(text)?.[0]
  return numeral === undefined ? undefined : roman[numeral.toLowerCase()]
}

function relativeAround(before: string, behind: string, words: Words): PlanHint['relative'] {
  const tells = (relation: string) =>
    pattern(word(relation)).test(before) || (words.adjectivesFollow && pattern(`^\\s*(?:(?:${words.planWords})\\s+)*(?:${relation})${notBefore}`).test(behind))
  if (tells(words.previous)) return 'PREVIOUS'
  return tells(words.next) ? 'NEXT' : undefined
}

/** Whether a stretch speaks of a plan that is not the own one, so that numbers near it may be of that plan; a span of other years is one too. */
export function speaksOfOtherPlan(text: string, words: Words, own: { readonly startYear?: number | undefined; readonly ordinal?: number | undefined }): boolean {
  if ([...text.matchAll(/(?<!\d)(20\d\d)\s?[-–—]\s?(?:20)?\d\d(?!\d)/gu)].some(([, start]) => Number(start) !== own.startYear)) return true
  // Most stretches speak of none, and looking for what stands around one takes long.
  if (!pattern(word(words.plan)).test(numbered(text))) return false
  const plans = pattern(`((?:[^\\s.;:()]+\\s+){0,5})${word(words.plan)}([^.;:]{0,24})`, 'giu')
  return [...numbered(text).matchAll(plans)].some(([, before = '', behind = '']) => {
    const around = `${before} ${behind}`
    const start = pattern(`${notAfter}(20\\d\\d|19\\d\\d)`).exec(around)?.[1]
    const ordinal = ordinalIn(before, words)
    if (start !== undefined) return Number(start) !== own.startYear
    if (ordinal !== undefined) return ordinal !== own.ordinal
    return relativeAround(before, behind, words) !== undefined
  })
}
