import type { Mention } from './mentions.ts'
import { notBefore, pattern, word } from './pattern.ts'
import type { OwnCommitment } from './reference.ts'
import { sentenceBefore, type Stretch } from './sentence.ts'

const cycles = 'cycles?|periods?|rounds?|iterations?|ciclos?|per[íi]odos?|p[ée]riodes?|cyclus|periodes?'

/** Whether a commitment is one of another time ("previous Commitment 6", "formerly Commitment 3", "Commitment 3 was closed in 2015"), of which plan nobody says; it may also only stand before in the text. */
export function isOfOtherTime(text: string, mention: Mention, sentence: Stretch, own: OwnCommitment): boolean {
  const { start, end, words } = mention
  const before = text.slice(sentence.start, start)
  if (pattern(`${word(`${words.previous}|${words.former}`)},?\\s+$`).test(before.slice(-24))) return true
  if (words.adjectivesFollow && pattern(`^\\s+(?:${words.previous}|${words.former})${notBefore}`).test(text.slice(end, end + 24))) return true
  if (/^\s+(?:in|of|from|dans|du|en|del|van|uit)\s+(?:\p{L}+\s+){0,2}(?:drafts?|proposals?|projet|borrador|propuesta|concept|voorstel)(?!\p{L})/iu.test(text.slice(end, end + 40))) return true
  if (/^\s+(?:in|of|from|dans|du|en|del|van|uit)\s+\p{L}+\s+(?:19|20)\d\d\s+(?:report|review|rapport|informe|verslag)(?!\p{L})/iu.test(text.slice(end, end + 50))) return true
  if (/(?:^|\s)(?:in|en)\s(?:19|20)\d\d,?\s+$/iu.test(before.slice(-12)) && hasEarlierYear(before.slice(-12), own)) return true
  if (pattern(`${word(words.continues)}\\s+(?:the\\s+)?$`).test(before.slice(-40)) || pattern(`${word(words.past)}\\s+$`).test(before.slice(-12))) return true
  if (pattern(`${word(`${words.previous}|${words.ordinals.join('|')}`)}\\s+(?:\\w+\\s+){0,2}${word(cycles)}`).test(before)) return true
  return pattern(word(words.past)).test(text.slice(sentence.start, sentence.end)) && hasEarlierYear(text.slice(sentenceBefore(text, sentence).start, start), own)
}

/** A year before the own plan begins, in what leads to a commitment of which is told what it was. */
const hasEarlierYear = (text: string, { planStartYear }: OwnCommitment): boolean =>
  planStartYear !== undefined && [...text.matchAll(/(?<![\p{L}\p{N}./-])(?:19|20)\d\d(?![\p{L}\p{N}/-])/gu)].some(([year]) => Number(year) < planStartYear)
