import { at, notBefore, pattern, word } from './pattern.ts'
import type { Words } from './languages/words.ts'

/** Numbers as plans give them: 3, 2.2, 1a, 2.3.2.A, 4-(a), B.1.A, SC17, 4M3. */
const one = `(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\.?[A-Za-z]${notBefore})?(?:-?\\([a-z]\\))?|[A-Z]{1,2}\\.?\\d{1,3}(?:\\.(?:\\d{1,3}|[A-Z]))*|\\d[A-Z]\\d)${notBefore}`
/** What makes a number an amount, a date, a law, a time, an ordinal. */
const noName = '[.,]\\d{3}(?!\\d)|,\\d|\\s?%|/\\d{2,}|[-–]\\d{1,2}[-–]\\d{2,4}|[./]\\d{1,2}[./]\\d{2,4}|:\\d\\d|[-–]\\p{Ll}{2}|\\s*[€$£°]|\\s?(?:st|nd|rd|th|er|ème|ª)(?![\\p{L}])'
/** Whole names and short forms alone: "commitment 5 decided", "el compromiso 5 abre" and "commitment 8 may ..." are no dates. */
const months = "jan(?:uary|uari|v(?:ier)?)?|feb(?:ruary|ruari|rero)?|fév(?:r(?:ier)?)?|mar(?:ch|s|zo|et)|maart|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?=\\s+\\d|\\s*[,.;)]|\\s*$)|mai|mayo|mei|june?|juin|junio|juni|july?|juil(?:let)?|julio|juli|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|déc(?:embre)?|dic(?:iembre)?|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
/** After a number of a noun in the singular the list goes on only where nothing is counted: "commitment 5 and 8 are", not "commitment 5 and 8 towns". */
const goesOn = `\\s*(?:[,;:.)\\]”"]|$|\\n|(?:are|were|have|both|of|in|on|from|under|that|which|as|to|for|by|with|should|could|may|can|will|sont|ont|du|de|dans|qui|son|del|en|que|uit|van|zijn|worden)${notBefore})`

/** No phrase names more commitments, and a hostile one costs no more. */
const longest = { several: 60, one: 12 }

export interface NumberList { readonly numbers: readonly string[]; readonly end: number }

/** The numbers that stand at a place, or undefined where what stands there is no name: an amount, a date, so many of something. */
export function numberListAt(text: string, place: number, words: Words, several: boolean): NumberList | undefined {
  const found = itemsAt(text, place, words, several)
  if (several || found.length < 2) return found.length === 0 || (several && found.length < 2 && !found[0]?.number.includes('-')) ? undefined : listOf(found)
  const last = found.at(-1)
  const goes = last !== undefined && last.joinedByAnd && at(goesOn, text, last.end) !== undefined
  return listOf(goes ? found : found.slice(0, 1))
}

interface Item { readonly number: string; readonly end: number; readonly joinedByAnd: boolean }

const listOf = (items: readonly Item[]): NumberList => ({ numbers: items.map(({ number }) => number), end: items.at(-1)?.end ?? 0 })

function itemsAt(text: string, place: number, words: Words, several: boolean): readonly Item[] {
  const items: Item[] = []
  let next: Item | undefined = itemAt(text, place, words, several, false)
  while (next && items.length < longest[several ? 'several' : 'one']) {
    items.push(next)
    next = after(text, next, words, several)
  }
  return items
}

function itemAt(text: string, place: number, words: Words, several: boolean, joinedByAnd: boolean): Item | undefined {
  const first = at(one, text, place, 'uy')
  const inWords = first ? undefined : numeralAt(text, place, words, joinedByAnd)
  if (inWords) return { ...inWords, joinedByAnd }
  if (!first || (isNoName(text, place + first[0].length, words) && !(several && isInTightList(text, place, place + first[0].length, words)))) return undefined
  const end = place + first[0].length
  const range = rangeAt(text, first[0], end, words, several)
  return range ?? { number: first[0], end, joinedByAnd }
}

/** "commitments seven and ten", "Commitment Nine", "compromiso décimo": only where nothing follows that they could count, and "one" not at all, which is a word of its own. */
function numeralAt(text: string, place: number, words: Words, isSecond: boolean): { readonly number: string; readonly end: number } | undefined {
  const { numerals, ordinals, adjectivesFollow, and } = words
  const found = at(`[\\p{L}-]{3,}${notBefore}`, text, place)?.[0]
  if (found === undefined) return undefined
  const ordinal = adjectivesFollow ? ordinals.findIndex((form) => pattern(`^(?:${form})$`).test(found)) : -1
  const number = ordinal >= 0 ? ordinal : numerals.indexOf(found.toLowerCase())
  const end = place + found.length
  if (number < 1 && ordinal !== 0) return undefined
  return (isSecond ? !isNoName(text, end, words) : at(`${goesOn}|\\s+(?:${and})\\s`, text, end)) ? { number: String(number + 1), end } : undefined
}

const isNoName = (text: string, end: number, words: Words): boolean =>
  at(noName, text, end) !== undefined || at(`\\s+(?:${words.counted}|${months})${notBefore}`, text, end) !== undefined

/** "commitments 6,7,9 &11": without spaces a comma parts numbers only where more than two stand so; elsewhere it is a decimal one. */
const isInTightList = (text: string, start: number, end: number, { and }: Words): boolean =>
  at('\\d{1,2}(?!\\d)', text, start)?.[0].length === end - start && at(',\\d{1,2}(?!\\d|[.,]\\d{3})', text, end) !== undefined &&
  (/\d,$/.test(text.slice(Math.max(0, start - 2), start)) || at(`,\\d{1,2}(?:,\\d{1,2}(?!\\d)|\\s?(?:&|(?:${and})\\s)\\s?\\d)`, text, end) !== undefined)

/** "6-8", "6 to 8": upwards, and with words or spaces between only where the noun says that there are several. */
function rangeAt(text: string, from: string, end: number, words: Words, several: boolean): Item | undefined {
  const joint = at(several ? `(?:\\s?[-–—]\\s?|\\s+(?:${words.to})\\s+)(?=\\d)` : `(?:[-–—]|\\s+(?:${words.through})\\s+)(?=\\d)`, text, end)
  if (!joint) return undefined
  const to = at(one, text, end + joint[0].length, 'uy')
  if (!to || !isUpwards(from, to[0]) || isNoName(text, end + joint[0].length + to[0].length, words)) return undefined
  return { number: `${from}-${to[0]}`, end: end + joint[0].length + to[0].length, joinedByAnd: true }
}

function isUpwards(from: string, to: string): boolean {
  const [, chapterFrom, lastFrom] = /^(.*?)(\d+)$/.exec(from) ?? []
  const [, chapterTo, lastTo] = /^(.*?)(\d+)$/.exec(to) ?? []
  return chapterFrom === chapterTo && Number(lastFrom) < Number(lastTo)
}

function after(text: string, item: Item, words: Words, several: boolean): Item | undefined {
  const aside = at('\\s*\\([^()\\n]{1,80}\\)|\\s*[“"«][^“”"«»\\n]{1,80}[”"»]', text, item.end)?.[0].length ?? 0
  // "Commitments 2 (second plan) and 7 (this plan)" are two of different plans.
  if (pattern(word(words.plan)).test(text.slice(item.end, item.end + aside))) return undefined
  return [item.end, item.end + aside].map((end) => joined(text, end, item, words, several)).find((next) => next !== undefined)
}

function joined(text: string, end: number, item: Item, words: Words, several: boolean): Item | undefined {
  const dotted = item.number.includes('.') ? at('\\.\\s+(?=\\d+\\.\\d)|\\.\\s+(?:and|y|et|en)\\s+(?=\\d+\\.\\d)', text, end) : undefined
  const joint = dotted ?? at(`\\s*\\.?,\\s*(?:(?:${words.and})\\s+)?|\\s*[;&+]\\s*|\\s*\\.?\\s+(?:${words.and})\\s+|/`, text, end)
  if (!joint) return undefined
  const more = at(`(?:(?:with|con|avec|met)\\s+(?=(?:(?:${words.article || 'the'})\\s+)?(?:${words.number})[.º°\\s]))?(?:(?:${words.article})\\s+)?(?:(?:${words.one}|${words.several}|${words.number})[.º°:]*\\s*|#\\s*)?`, text, end + joint[0].length)?.[0].length ?? 0
  return itemAt(text, end + joint[0].length + more, words, several, pattern(`&|\\+|(?:${words.and})`).test(joint[0]))
}
