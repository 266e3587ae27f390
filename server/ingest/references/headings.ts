import { plainPhrase } from '../../shared/plain-words.ts'
import { plainNumber } from './commitment-number.ts'
import type { Mention } from './mentions.ts'
import { pattern } from './pattern.ts'
import type { OwnCommitment } from './reference.ts'
import type { Stretch } from './sentence.ts'

/** Longest rest of a line that is a title and not the text itself. */
const longestTitle = 140
/** Shortest title that tells a heading from an item of a list. */
const shortestTitle = 8
/** So much of a title tells which one it is, and so much of a line holds that. */
const [telling, farthest] = [300, 600]

/** Whether a mention is the heading of its own text ("Commitment 4: ..."), and then where the heading ends. */
export function headingEnd(text: string, mention: Mention, own: OwnCommitment, titles: readonly string[]): number | undefined {
  if (mention.numbers.length !== 1) return undefined
  const behind = /^\)?\s?(?:\.?\s?[:.–—-](?!\d)|\s*\n)/u.exec(text.slice(mention.end, mention.end + 4))
  if (!behind) return undefined
  const end = lineEnd(text, mention.end)
  const title = text.slice(mention.end + behind[0].length, Math.min(end, mention.end + farthest)).trim()
  // Where nothing says which number is the own one, a heading is taken as its own: that never makes a wrong link.
  const isOwn = isOwnNumber(mention.numbers[0] ?? '', own) || (own.planNumber === undefined && own.headingNumbers.length === 0 && beginsLine(text, mention.start))
  const begins = beginsLine(text, mention.start)
  const first = begins && isAtStart(text, mention.start, own)
  const known = titles.length > 0 && startsWithOne(plainPhrase(title), titles)
  const apart = begins || /[;|.]\s*$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))
  if (!(known || (apart && isOwn && (behind[0].includes(':') || /^[\p{Lu}\p{N}‘“"'¿«]|^$/u.test(title))) || (first && mention.named))) return undefined
  return title.length > longestTitle ? mention.end : end
}

/** Whether a mention heads a line as the title of another commitment does, which a text that was cut from a plan may begin or end with. */
export const isHeadingOfOther = (text: string, mention: Mention, own: OwnCommitment): boolean =>
  mention.numbers.length === 1 && !isOwnNumber(mention.numbers[0] ?? '', own) && beginsLine(text, mention.start) && /^\s?[:.–—-]\s+\p{Lu}/u.test(text.slice(mention.end, mention.end + 6))

/** Headings that are a number and the own title, without a noun: "3. Pioneering Network ...", "06 Open local authority ...". */
export function titleHeadings(text: string, titles: readonly string[]): readonly (Stretch & { readonly number: string })[] {
  if (titles.length === 0) return []
  return [...text.matchAll(/^[^\S\n]*(\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)(?:[.):–—-]+[^\S\n]*|[^\S\n]+)(\p{L}.{6,300})$/gmu)].flatMap((line) => {
    const title = plainPhrase(line[2] ?? '')
    if (!titles.some((one) => title.startsWith(one) && title.length < one.length + 40) || isPlaceInWebList(text, line.index + line[0].length)) return []
    const start = line.index + line[0].length - line[0].trimStart().length
    return [{ start, end: line.index + line[0].trimEnd().length, number: line[1] ?? '' }]
  })
}

/** The list that a page gives of all commitments of its member has code, year and topic below each title; its numbers are places. */
const isPlaceInWebList = (text: string, end: number): boolean => /^\s*[A-Z]{2,4}\d{4},\s*\d{4}/.test(text.slice(end, end + 60))

export const isOwnNumber = (number: string, { planNumber, headingNumbers }: OwnCommitment): boolean =>
  [planNumber, ...headingNumbers].some((own) => own !== undefined && plainNumber(own) === plainNumber(number))

/** The titles of a commitment as headings are compared with them. */
export const titlesOf = ({ titles = [] }: OwnCommitment): readonly string[] => titles.map((title) => plainPhrase(title).slice(0, telling)).filter((title) => title.length >= shortestTitle)

const startsWithOne = (title: string, titles: readonly string[]): boolean => titles.some((one) => title.startsWith(one))

const beginsLine = (text: string, start: number): boolean => pattern('(?:^|\\n)[^\\S\\n]*["“]?$', 'u').test(text.slice(Math.max(0, start - 8), start))

/** Whether nothing but space stands between the beginning of the text, or of one of its sections, and a place. */
function isAtStart(text: string, start: number, { sections = [] }: OwnCommitment): boolean {
  let last = start - 1
  while (last >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(last))) last -= 1
  return [0, ...sections.map((section) => section.start)].some((begin) => begin <= start && last < begin)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return text.slice(0, end < 0 ? text.length : end).trimEnd().length
}
