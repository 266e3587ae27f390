import { isPartialDate, type PartialDate } from '../../shared/partial-date.ts'
import { monthNamed } from './month-names.ts'

/** Which of two figures is the day, where a source is known to keep to one order. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST'

/** Letters of a date with all that people write around one; what is longer is a text. */
const longestDate = 300

/** "Jul-17", "31-Dec-25". */
const monthAndShortYear = /(?<!\p{L})(\p{L}{3,4})-(\d\d)$/u

type Reader = (text: string, order: DayOrder | undefined) => PartialDate | undefined

/**
 * A date as precise as its text is: "July 2018", "1 July 2018", "juillet 2018", "2018-07-01", "Q2 2019", "7/1/18". Figures such as 5/7/2018 need the order of
 * their source; without it only the year is certain. What a spreadsheet made of a date (43525) or of a year (7/15/1905) is turned back. Words without
 * a year ("ongoing") give nothing.
 */
export function partialDateOf(text: string, order?: DayOrder): PartialDate | undefined {
  if (text.length > longestDate) return undefined
  const tidy = text.normalize('NFC').replace(/[\s\u00AD]+/g, ' ').replace(/[–—−]/g, '-').trim().replace(monthAndShortYear, (written, month: string, year: string) => (monthNamed(month) === undefined ? written : `${month} 20${year}`))
  for (const reader of readers) {
    const date = reader(tidy, order)
    if (date !== undefined && isPartialDate(date)) return date
  }
  return undefined
}

const two = (figure: number | string): string => String(figure).padStart(2, '0')
const day = (year: number, month: number, date: number): PartialDate => `${year}-${two(month)}-${two(date)}`

const alreadyPartial: Reader = (text) => (/^(19|20)\d\d/.test(text) ? text.replace(/ ?\/ ?/g, '-').replace(/-(\d)(?=-|$)/g, '-0$1').replace(/T.*$/, '').replace(/ ?-? ?Q(\d)$/i, '-Q$1') : undefined)

/** 7/1/2018, 01.07.2018, 7-1-18: dots always stand after the day. */
const figures: Reader = (text, order) => {
  const [, first, sign, second, last] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? []
  if (!first || !second || !last) return undefined
  const [a, b, year] = [Number(first), Number(second), last.length === 2 ? 2000 + Number(last) : Number(last)]
  const dayFirst = sign === '.' ? true : a > 12 ? true : b > 12 ? false : a === b ? true : order === undefined ? undefined : order === 'DAY_FIRST'
  if (dayFirst === undefined) return String(year)
  const date = dayFirst ? day(year, b, a) : day(year, a, b)
  return isPartialDate(date) ? (yearInDayNumber(date) ?? date) : undefined
}

/** A spreadsheet counts days from the end of 1899. */
const dayZero = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000
const possibleYear = (year: number): boolean => year >= 1990 && year <= 2100

/** A year typed into a cell for dates became the day of that number: day 2023 is 15 July 1905. */
function yearInDayNumber(date: PartialDate): PartialDate | undefined {
  const number = Math.round((Date.parse(date) - dayZero) / dayLength)
  return possibleYear(number) ? String(number) : undefined
}

/** A date that a spreadsheet gave away as the number of its day. */
const dayNumber: Reader = (text) => (/^[34]\d{4}$|^5[0-4]\d{3}$/.test(text) ? new Date(dayZero + Number(text) * dayLength).toISOString().slice(0, 10) : undefined)

const yearIn = (text: string): string | undefined => /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1]

/** 1 July 2018, July 1st, 2018, 1er juillet 2018, 1 de julio de 2018, July 2018. */
const named: Reader = (text) => {
  const year = yearIn(text)
  const words = text.match(/\p{L}+/gu) ?? []
  const months = words.map(monthNamed).filter((month) => month !== undefined)
  if (!year || months.length !== 1) return undefined
  const month = words.find((word) => monthNamed(word) !== undefined)!
  // A number that does not touch the month is of something else: Phase 2: July 2018.
  const [, before, after] = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|ro|º|°|e|[.])?(?:[\\s/-]+(?:de|of|d['’]))?[\\s/-]*${month}|${month}[.,]?[\\s/-]+(\\d{1,2})(?:st|nd|rd|th|er|ro|º|°|e)?(?!\\d)`, 'u').exec(text) ?? []
  const date = before ?? after
  return date ? day(Number(year), months[0]!, Number(date)) : `${year}-${two(months[0]!)}`
}

const quarterWords = /\b(?:q|quarter|qtr|kwartaal|trimestre|trim)\b|(?<!\p{L})[qt](?=[1-4]\b)/iu
const ordinals: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4, first: 1, second: 2, third: 3, fourth: 4, premier: 1, deuxième: 2, troisième: 3, quatrième: 4,
  primer: 1, segundo: 2, tercer: 3, cuarto: 4, eerste: 1, tweede: 2, derde: 3, vierde: 4,
}

/** Q2 2019, II quarter of 2021, Quarter 1 2014, 2e trimestre 2019. */
const quarter: Reader = (text) => {
  const year = yearIn(text)
  if (!year || !quarterWords.test(text)) return undefined
  const rest = text.replace(year, ' ')
  const figure = /[1-4]/.exec(rest)?.[0] ?? rest.toLowerCase().match(/\p{L}+/gu)?.map((word) => ordinals[word]).find(Boolean)
  return figure ? `${year}-Q${figure}` : year
}

/** A bare year, or one with words that say no more than it does (spring, end of, early). */
const year: Reader = (text) => (text.length <= 24 && (text.match(/\d+/g) ?? []).length === 1 ? yearIn(text) : undefined)

const readers: readonly Reader[] = [alreadyPartial, figures, dayNumber, quarter, named, year]
