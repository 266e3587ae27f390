import type { Language } from '../../concepts/vocabulary.ts'
import { partsOf } from '../../shared/dutch-compounds.ts'
import { type PlainWord, wordsIn } from '../../shared/plain-words.ts'
import { likelyPassages } from './document-passages.ts'
import type { AskedWord, Question } from './question.ts'
import { type ShownText, wholeDocument } from './shown-texts.ts'

/** Where a text matched, with its real words around, and of a whole document the place in it. */
export interface Highlight { readonly field: string; readonly language: Language | null; readonly before: string; readonly match: string; readonly after: string; readonly at: number | null }

/** How many places are shown of one thing, and how many letters around each. */
const mostHighlights = 3
const lettersBefore = 60
const lettersAfter = 90

/** The best places in the texts of one thing, at most three, one of each text. */
export function highlightsIn(texts: readonly ShownText[], question: Question): readonly Highlight[] {
  const looked = texts.flatMap((shown) => (shown.field === wholeDocument ? likelyPassages(shown, question) : [shown]))
  const places = looked.flatMap((shown, order) => {
    const run = isAskedCode(shown, question) ? { start: 0, end: shown.text.length, worth: question.words.length } : bestRun(wordsIn(shown.text), question)
    return run ? [{ highlight: { field: shown.field, language: shown.language, ...cut(shown.text, run), at: shown.at === undefined ? null : shown.at + run.start }, worth: run.worth, order }] : []
  })
  const best = places.sort((a, b) => b.worth - a.worth || a.order - b.order).map(({ highlight }) => highlight)
  return best.filter((one, index) => best.findIndex((other) => reads(other) === reads(one)) === index).slice(0, mostHighlights)
}

/** Codes may be typed in other ways than they are written. */
const isAskedCode = ({ field, text }: ShownText, { ids }: Question): boolean => field === 'code' && ids.some((id) => id.endsWith(`:${text}`))

/** Names that are the same in several languages are shown once. */
const reads = ({ before, match, after }: Highlight): string => before + match + after

interface Run { readonly start: number; readonly end: number; readonly worth: number }

/** The run of neighbouring words that fits best what was asked: the more different words the better, then the closer they are spelt. */
function bestRun(words: readonly PlainWord[], { words: asked }: Question): Run | null {
  const fits = words.map((word) => fitOf(word.plain, asked))
  let best: Run | null = null
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (to < words.length && fits[to]) to++
    if (to === from) continue
    const run = runOf(words.slice(from, to), fits.slice(from, to) as readonly Fit[])
    if (run.worth > (best?.worth ?? 0)) best = run
    from = to
  }
  return best
}

interface Fit { readonly asked: AskedWord; readonly closeness: number }

function runOf(words: readonly PlainWord[], fits: readonly Fit[]): Run {
  const closest = new Map<AskedWord, number>()
  for (const { asked, closeness } of fits) if (asked.required) closest.set(asked, Math.max(closeness, closest.get(asked) ?? 0))
  return { start: words[0]!.start, end: words.at(-1)!.end, worth: [...closest.values()].reduce((sum, closeness) => sum + closeness, 0) }
}

/** The asked word that a word of a text fits best. */
function fitOf(word: string, asked: readonly AskedWord[]): Fit | null {
  const fits = asked.map((one, index) => ({ asked: one, closeness: closenessOf(word, one, index === asked.length - 1) })).filter(({ closeness }) => closeness > 0)
  return fits.reduce<Fit | null>((best, fit) => (fit.closeness > (best?.closeness ?? 0) ? fit : best), null)
}

/** How close a word is to one that was typed: the same, a compound with it, its beginning, another form of it, or one letter off; 0 for none of these. */
function closenessOf(word: string, { plain, required }: AskedWord, isLast: boolean): number {
  if (word === plain) return 1
  if (!required) return 0
  if (partsOf(word).some((part) => sameWord(part, plain)) || partsOf(plain).some((part) => sameWord(part, word))) return 0.9
  if (isLast && plain.length > 1 && word.startsWith(plain)) return 0.9
  if (sameWord(word, plain)) return 0.8
  return plain.length >= 4 && !/\d/.test(plain) && oneLetterOff(word, plain) ? 0.5 : 0
}

const longestEnding = 3
const shortestStem = 4

/** Whether two words differ in their endings only, as stemmers see it: municipality and municipalities, gemeente and gemeenten. */
function sameWord(a: string, b: string): boolean {
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  return a === b || (stem >= shortestStem && Math.max(a.length, b.length) - stem <= longestEnding)
}

/** Whether one letter was changed, left out, added, or exchanged with its neighbour. */
export function oneLetterOff(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at)
  return long.slice(at + 1) === short.slice(at + 1) || (long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2))
}

/** Cuts the match out of its text, with some whole words on both sides. */
function cut(text: string, { start, end }: Run) {
  const from = start <= lettersBefore ? 0 : text.indexOf(' ', start - lettersBefore - 1) + 1
  const to = text.length - end <= lettersAfter ? text.length : text.lastIndexOf(' ', end + lettersAfter)
  return {
    before: from > 0 && from <= start ? `… ${text.slice(from, start)}` : text.slice(from > start ? start : from, start),
    match: text.slice(start, end),
    after: to < text.length && to >= end ? `${text.slice(end, to)} …` : text.slice(end, to < end ? end : to),
  }
}
