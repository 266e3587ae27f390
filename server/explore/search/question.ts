import { wordsIn } from '../../shared/plain-words.ts'

/** One word that was typed: plain (without case and accents), as typed in small letters, and whether a text must have it. */
export interface AskedWord { readonly plain: string; readonly typed: string; readonly required: boolean }

/** What somebody looks for. */
export interface Question {
  readonly words: readonly AskedWord[]
  /** All of it as one plain phrase, and the shorter phrases in it that may be a name. */
  readonly phrase: string
  readonly mentions: readonly string[]
  /** Ids that codes in the text may stand for: NL0037, nl 0037, AP_NLD03, GM0606. */
  readonly ids: readonly string[]
}

/** Letters that a search may have. */
export const longestText = 300
/** Words and codes beyond these are left out, so that no text costs much. */
const mostWords = 20
const mostIds = 20
const longestName = 6

/** Words too common in the four languages to be insisted on. */
const common = new Set((
  'a an and are at by do does for from how in into is of on or that the their to what where which who whom with ' +
  'aan al als bij dat de den der die dit doen een en er had heeft het hoe in is met naar niet of om onze op over te tot uit van voor waar wat we welke wie zijn ' +
  'au aux avec ce ces dans de des du en est et la le les leur ou par pour quel quelle quelles quels qui que sur un une ' +
  'al con cual cuales de del el en es la las lo los o para por que quien se su un una y'
).split(' '))

/** Reads what was typed; null where there is no word in it. Signs only part words, so none of them can mean anything to the index. */
export function questionOf(text: string): Question | null {
  const found = wordsIn(text).slice(0, mostWords)
  if (found.length === 0) return null
  const codes = codesIn(text)
  const required = (word: (typeof found)[number]) => !common.has(word.plain) && !codes.some((code) => word.start >= code.start && word.end <= code.end)
  const someRequired = found.some(required)
  const words = found.map((word) => ({ plain: word.plain, typed: text.slice(word.start, word.end).toLowerCase(), required: !someRequired || required(word) }))
  const plain = words.map((word) => word.plain)
  return { words, phrase: plain.join(' '), mentions: mentionsIn(plain), ids: idsIn(text, codes) }
}

/** Every run of up to six words, shorter than the whole, that is more than common words. */
function mentionsIn(words: readonly string[]): readonly string[] {
  const runs = words.flatMap((_, from) => words.slice(from, from + longestName).map((__, more) => words.slice(from, from + more + 1)))
  return [...new Set(runs.filter((run) => run.length < words.length && run.some((word) => !common.has(word))).map((run) => run.join(' ')))]
}

interface Code { readonly start: number; readonly end: number; readonly id: string }

const codeShapes: readonly { readonly shape: RegExp; readonly id: (letters: string, number: string) => string | null }[] = [
  { shape: /(?<![\p{L}\p{N}])ap[\s._-]*([a-z]{2,4})[\s._-]*(\d{1,2})(?![\p{L}\p{N}])/giu, id: (letters, number) => `plan:AP_${letters}${number.padStart(2, '0')}` },
  { shape: /(?<![\p{L}\p{N}])([a-z]{2,4})(\d{1,4})(?![\p{L}\p{N}])/giu, id: codeOf },
  // Apart from its number only a country's two letters are taken for a prefix: nl 37, but not IRM 2018, plan 3 or in 2018.
  { shape: /(?<![\p{L}\p{N}])([a-z]{2})[\s._-]+(\d{1,4})(?![\p{L}\p{N}])/giu, id: (letters, number) => (common.has(letters.toLowerCase()) || isYear(number) ? null : codeOf(letters, number)) },
]

function codeOf(letters: string, number: string): string {
  return `${letters === 'GM' ? 'municipality' : 'commitment'}:${letters}${number.padStart(4, '0')}`
}

const isYear = (number: string): boolean => /^(19|20)\d\d$/.test(number)

/** What may be codes, however they are cased and spaced. */
const codesIn = (text: string): readonly Code[] =>
  codeShapes.flatMap(({ shape, id: idFrom }) => [...text.matchAll(shape)].flatMap((found) => {
    const id = idFrom(found[1]!.toUpperCase(), found[2]!)
    return id ? [{ start: found.index, end: found.index + found[0].length, id }] : []
  }))

/** The ids of codes; a text that is an id itself stands for that too. */
function idsIn(text: string, codes: readonly Code[]): readonly string[] {
  const whole = /^\s*([a-z]+:[\w.-]+)\s*$/.exec(text)?.[1]
  return [...new Set([...(whole ? [whole] : []), ...codes.map((code) => code.id)])].slice(0, mostIds)
}
