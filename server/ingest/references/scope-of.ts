import { plainNumber } from './commitment-number.ts'
import { isHeadingOfOther, isOwnNumber } from './headings.ts'
import type { Mention } from './mentions.ts'
import { isNearOtherPlan } from './near-other-plan.ts'
import { attachedPlan } from './plan-hint.ts'
import { notAfter, notBefore, pattern, word } from './pattern.ts'
import { isOfOtherTime } from './of-other-time.ts'
import { isOfSomebodyElse } from './of-somebody-else.ts'
import type { OwnCommitment, PlanHint, Scope } from './reference.ts'
import type { OwnLists } from './own-lists.ts'
import { sentenceAround, type Stretch } from './sentence.ts'

export interface Judged { readonly scope: Scope; readonly plan?: PlanHint | undefined }

/** What the numbers of a mention count, by the words around it; `unclear` wherever two readings are possible. */
export function scopeOf(text: string, mention: Mention, own: OwnCommitment, lists: OwnLists): Judged {
  if (isFurniture(text, mention, lists)) return { scope: 'page_furniture' }
  if (isHeadingOfOther(text, mention, own)) return { scope: 'unclear' }
  const sentence = sentenceAround(text, mention.start, mention.end)
  if (isOfSomebodyElse(text, mention, sentence, own)) return { scope: 'unclear' }
  const attached = attachedPlan(text, mention, sentence)
  if (attached === 'foreign') return { scope: 'unclear' }
  if (attached && attached.relative !== 'OWN') return { scope: 'earlier_plan', plan: attached }
  if (attached) return { scope: 'same_plan' }
  if (pattern(`${word(mention.words.its)}\\s+$`).test(text.slice(sentence.start, mention.start))) return { scope: 'unclear' }
  if (isOfOtherTime(text, mention, sentence, own) || isNearOtherPlan(text, mention, sentence, own)) return { scope: 'unclear' }
  if (isOwnPart(text, mention, sentence, own, lists)) return { scope: 'own_parts' }
  return { scope: 'same_plan' }
}

/** Running heads, page and footnote numbers, and lists that begin behind the noun. */
function isFurniture(text: string, mention: Mention, lists: OwnLists): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start)
  if (/\|\s*$/.test(before)) return true
  if (isPointedAt(before, mention)) return true
  return isListItem(text, mention, lists) || (!mention.named && !mention.several && !leadsToName(text, before, mention))
}

/** "this commitment 2 ..."; but "the policy that Commitment 2 sets up" and "a plan with its Commitment 2" name one. */
function isPointedAt(before: string, { named, words }: Mention): boolean {
  const pointing = pattern(`${word(words.pointing)}\\s+$`).exec(before)?.[0].trim().toLowerCase()
  return pointing !== undefined && !(named && (pointing === 'that' || pattern(`^(?:${words.its})$`).test(pointing)))
}

/** "Description of the commitment 1. Complete ... 2. Adopt ...": the number is that of an item. */
function isListItem(text: string, { numbers, noun, end }: Mention, lists: OwnLists): boolean {
  const number = Number(numbers.at(-1))
  const behind = /^\s?[.)]+\s*[\p{Lu}¿¡“"‘]/u.test(text.slice(end, end + 6))
  if (numbers.length !== 1 || !behind) return false
  if (text[end] === ')' && !text.slice(Math.max(0, noun - 60), noun).includes('(')) return true
  return lists.at(end).some(({ last }) => number <= last)
}

/** A noun in small letters names a commitment behind "see", "with", a bracket or an article; behind other words ("a clear commitment 12") the number is not its name, unless it is one of a plan alone (4.1). */
function leadsToName(text: string, before: string, { start, noun, end, numbers, words }: Mention): boolean {
  if (pattern(`${word(words.whose)}\\s+$|${word(words.plan)}['’]s?\\s+$`).test(before)) return true
  if (start < noun || /[.a-z]/i.test(numbers[0] ?? '') || /(?:^|[\n([,;:.–—-])\s*$/.test(before)) return true
  if (pattern(`${notAfter}(?:${words.leads})\\s*$`).test(before)) return true
  // "commitment 4 of the third action plan": nothing else is counted so.
  if (pattern(`^\\s*(?:${words.ofPlan})${notBefore}[^.;:()]{0,60}${word(words.plan)}`).test(text.slice(end, end + 100))) return true
  return pattern(`${notAfter}the\\s+$`).test(before) && pattern(`^\\s*(?:[,;)]|\\.?$|(?:${words.ofPlan})\\s)`).test(text.slice(end, end + 30))
}

/** In the text of a plan low numbers may be the commitment's own points, unless the sentence speaks of other commitments. */
function isOwnPart(text: string, mention: Mention, sentence: Stretch, own: OwnCommitment, lists: OwnLists): boolean {
  const section = own.sections?.find(({ start, end }) => start <= mention.start && mention.end <= end)
  if (section?.by === 'IRM' || pattern(word(mention.words.other)).test(text.slice(sentence.start, mention.start))) return false
  const numbers = mention.numbers.map(plainNumber)
  if (numbers.length === 1 && isOwnNumber(numbers[0] ?? '', own)) return false
  return lists.longest > 0 && numbers.every((number) => /^\d+$/.test(number) && Number(number) <= lists.longest)
}
