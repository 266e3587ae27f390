import { isFunction } from './function-word.ts'
import { contactLabels } from './contact-labels.ts'
import { institutionWord } from './institution-word.ts'
import { isNameWord, type Vocabulary } from './name-word.ts'
import { nameShape } from './name-shape.ts'
import { lettersOf, shared } from './names-of-mail.ts'
import type { Private } from './private.ts'
import { touching } from './stretches.ts'

const { particle, word, initial } = nameShape
/** "Voornaam van der Achternaam", "A. Achternaam", "Voornaam A." and, behind a comma, "Achternaam, Voornaam". */
const run = new RegExp(String.raw`(?<![\p{L}\d@/.-])(?:${initial} ?)?${word}(?: {1,2}(?:(?:(?![ye] )${particle} {1,2}){0,3}(?:d['’])?${word}|${initial}))*(?:, (?!\p{Lu}{2})${word}(?= ?(?:$|[,;()/|<–-])))?(?![\p{L}\d@])`, 'gmu')
const isLong = /^.{161}/u
/** So far from a name an address may stand that tells it to be a body's. */
const near = 200
/** So much of a long line to either side of an address or a number. */
const beside = 80
/** Lines over an address that may name whom it belongs to. */
const above = 2
/** Lines under a label without a value that may hold it. */
const below = 3
const isSentence = /(?<!\p{Lu})\.\s+\p{L}|(?:\S+\s+){8}/u
const isLabelled = /[:：?!]/u

/** "Legislative Oversight of Public Debt": what goes on with a small word is a title. */
const goesOn = /^ (?:of|for|in|to|de|des|du|del|van|voor|pour|para)(?!\p{L})/u

interface Line { readonly start: number; readonly end: number; readonly text: string }

/** The lines of a text with their places. */
function linesOf(text: string): readonly Line[] {
  let from = 0
  return text.split('\n').map((line) => {
    const start = from
    from += line.length + 1
    return { start, end: start + line.length, text: line }
  })
}

/** Where a person is expected: in lines with an address, a number or a label that asks for one, and in short lines over the first and under the last. */
function stretchesOfContacts(text: string, reached: readonly Private[]): (from: number, to: number) => boolean {
  const lines = linesOf(text)
  const asked = [contactLabels.block, contactLabels.name, contactLabels.contact].flatMap((label) => [...text.matchAll(label)].filter((found) => isLabel(text, found)).map((found) => [found.index, found.index + found[0].length] as const))
  const isReached = touching(reached.map(({ start, end }) => [start, end] as const))
  const isAsked = touching(asked)
  const isShort = ({ text: line }: Line): boolean => !isLong.test(line)
  const loose = (some: readonly Line[]): readonly Line[] => some.filter((one) => isShort(one) && !isSentence.test(one.text) && !isLabelled.test(one.text))
  const found = lines.flatMap((line, at): readonly Line[] => {
    if (!isShort(line)) return []
    if (isReached(line.start, line.end)) return [line, ...(isSentence.test(line.text) ? [] : loose(lines.slice(Math.max(0, at - above), at)))]
    if (!isAsked(line.start, line.end)) return []
    return [...(institutionWord.test(line.text) ? [] : [line]), ...(/[:：]\s*$/.test(line.text) ? loose(lines.slice(at + 1, at + 1 + below)) : [])]
  })
  const isInLong = touching(lines.filter((line) => !isShort(line)).map(({ start, end }) => [start, end] as const))
  return touching([...found, ...reached.filter(({ start, end }) => isInLong(start, end)).map(({ start, end }) => ({ start: start - beside, end: end + beside }))].map(({ start, end }) => [start, end] as const))
}

/** "The IRM researcher recommends that ..." asks for nobody: a label has its sign, or opens its line. */
const isLabel = (text: string, { 0: label, index }: RegExpExecArray): boolean =>
  /[:：|–\n-]\s*$/u.test(label) || (/(?:^|\n)[ \t]{0,12}$/u.test(text.slice(Math.max(0, index - 13), index)) && !contactLabels.ofAuthor.test(label))

/**
 * Names beside an address, a number or a label that asks for a person, though nothing else tells that they are: two words at least that are no words of the
 * text, of a body, a function or a place, or one with an initial.
 */
export function personsNearContacts(text: string, reached: readonly Private[], vocabulary: Vocabulary): readonly Private[] {
  const isExpected = stretchesOfContacts(text, reached)
  const isName = (one: string): boolean => !isFunction(one) && isNameWord(one.replace(',', ''), vocabulary)
  return [...text.matchAll(run)].filter(({ 0: phrase, index }) => isExpected(index, index + phrase.length) && !goesOn.test(text.slice(index + phrase.length, index + phrase.length + 12)))
    .flatMap(({ 0: phrase, index }) => namesIn(phrase, isName).map(([from, to]): Private => ({ kind: 'person', start: index + from, end: index + to, who: phrase.slice(from, to).toLowerCase() })))
    .filter((name) => !isSharedBox(text, name) && !isInDomain(text, name))
}

/** The stretches of a phrase between words that can be in no name: what somebody is stands right before or behind theirs. */
function namesIn(phrase: string, isName: (word: string) => boolean): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [from: number, to: number])[][] = [[]]
  for (const { 0: one, index } of phrase.matchAll(/[^ ]+/g)) {
    const isSmall = !/^\p{Lu}/u.test(one)
    // Particles stand between two words of a name.
    if (isSmall && runs.at(-1)!.length > 0) continue
    if (!isSmall && isName(one)) runs.at(-1)!.push([index, index + one.replace(/,$/, '').length])
    else runs.push([])
  }
  return runs.filter((words) => words.length > 1).map((words) => [words[0]![0], words.at(-1)![1]] as const)
}

/** Whether an address near a name lies in a domain of one of its words: it is a body's, which no person bears. Looked for near it alone, however many addresses a page has. */
function isInDomain(text: string, { start, end, who }: Private): boolean {
  const domains = [...text.slice(Math.max(0, start - near), end + near).matchAll(/@\s?(\S{1,100})/gu)].map(([, domain = '']) => lettersOf(domain)).join(' ')
  return domains !== '' && who.split(/,? +/).some((one) => one.length > 3 && domains.includes(lettersOf(one)))
}

/** Right before a box that several share ("info@") a body stands, too. */
function isSharedBox(text: string, { end }: Private): boolean {
  const owner = /^[^\n@]{0,80}?(?<owner>[\p{L}\d._%+-]{1,64})\s?@/u.exec(text.slice(end, end + 150))?.groups?.owner
  return owner !== undefined && shared.test(lettersOf(owner))
}
