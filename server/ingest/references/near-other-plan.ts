import { isOwnNumber } from './headings.ts'
import type { Words } from './languages/words.ts'
import type { Mention } from './mentions.ts'
import { notBefore, pattern, word } from './pattern.ts'
import { speaksOfOtherPlan } from './plan-hint.ts'
import type { OwnCommitment } from './reference.ts'
import { sentenceBefore, type Stretch } from './sentence.ts'

/** Whether a plan that is spoken of nearby, but not tied to the numbers of a mention, may be the one they are of. */
export function isNearOtherPlan(text: string, mention: Mention, sentence: Stretch, own: OwnCommitment): boolean {
  const speaks = (stretch: string) => speaksOfOtherPlan(stretch, mention.words, { startYear: own.planStartYear, ordinal: own.planSequence })
  const [earlier, before, behind] = [text.slice(sentenceBefore(text, sentence).start, sentence.start), text.slice(sentence.start, mention.start), text.slice(mention.end, sentence.end)]
  if (speaks(before)) return true
  // "Commitments 5, 8 and 9" in the text of number 9 are of its plan.
  if (mention.numbers.length > 1 && mention.numbers.some((number) => isOwnNumber(number, own))) return false
  if (speaks(behind) && !isOfItsOwnPart(behind, mention.words, speaks)) return true
  return speaks(earlier) && !isOnAgain(earlier, before, behind, mention.words, speaks)
}

/** "is linked to commitment 8 and builds on commitment 11 of the second plan": the plan belongs to what another verb brings in. */
function isOfItsOwnPart(behind: string, words: Words, speaks: (stretch: string) => boolean): boolean {
  const part = pattern(word(`${words.continues}|${words.contrast}`)).exec(behind)
  return part !== null && !speaks(behind.slice(0, part.index)) && !speaks(withoutTied(behind.slice(part.index), words))
}

/** The sentence before gave the other plan its own numbers, and this one names the own plan or says what the commitment itself relates to; what overlaps goes on at the same time. */
function isOnAgain(earlier: string, before: string, behind: string, words: Words, speaks: (stretch: string) => boolean): boolean {
  if (pattern(`${word(words.current)}\\s+(?:\\w+\\s+){0,2}${word(words.plan)}`).test(before)) return true
  const relates = pattern(`${word(words.other)}|^\\s*(?:${words.self})${notBefore}`).test(before) && !pattern(word(words.past)).test(before) || pattern(word(words.overlap)).test(before + behind) && !pattern(word(words.past)).test(before + behind)
  return relates && !speaks(withoutTied(earlier, words))
}

/** A text without the plans whose numbers are named with them: "commitment 3 of the first plan (2012-2014)", "the first plan (commitment 3)". */
function withoutTied(text: string, words: Words): string {
  const noun = word(`${words.several}|${words.one}`)
  const years = '(?:\\s*[(,]?\\s*(?:of\\s+)?\\d{4}\\s?[-–—/]\\s?\\d{2,4}\\)?)?'
  const tied = `${noun}(?:[^.;:()]|\\.(?=\\d)){0,60}?\\d[^.;:()]{0,12}?(?:\\([^()]{0,60}\\)\\s*)?(?:${words.ofPlan})${notBefore}[^.;:()]{0,60}?${word(words.plan)}${years}`
  return text.replace(pattern(tied, 'giu'), ' ').replace(pattern(`(?:[^\\s.;:()]+\\s+){0,4}${word(words.plan)}${years}\\s*\\((?=${noun})`, 'giu'), ' ')
}
