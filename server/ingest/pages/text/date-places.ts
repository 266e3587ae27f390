import { type DayOrder, partialDateOf } from '../../normalise/dates.ts'
import { monthNamed } from '../../normalise/month-names.ts'

/** A date in a text and where it stands. */
export interface DatePlace {
  readonly date: string
  /** The last month of half a year, which has no name of its own as a quarter has; `date` is then the first. */
  readonly until?: string
  readonly start: number
  readonly end: number
  readonly isQuarter: boolean
}

/** What a date is as the end of something: of half a year its last month. */
export const lastOf = ({ date, until }: DatePlace): string => until ?? date

const month = String.raw`\p{L}{3,10}\.?`
/** "law 2021.09.01": of a whole day the year is only the beginning. */
const year = String.raw`(?:(?:19|20)\d\d(?![./-]\d{1,2}[./-]\d)|['’]\d\d)`
const quarter = String.raw`quarter|qtr\.?|q\.?|trimestre|trim\.?|kwartaal`
const halves = String.raw`half(?:[-\s]year)?|semesters?|semestre|moiti[ée]|mitad|helft`
const firstOf = String.raw`1(?:st|er|re|[èe]re|º|°|ro)?\.?|I|first|premier|premi[èe]re|primera?|primero|eerste`
const secondOf = String.raw`2(?:nd|e|d|de|[èe]me|º|°|do)?\.?|II|second|seconde|deuxi[èe]me|segund[oa]|tweede`
const ofYear = String.raw`\s?(?:of\s|de\s|del\s|van\s)?(?:the\syear\s|l['’]ann[ée]e\s|año\s|het\sjaar\s)?,?\s?(?:19|20)\d\d`
/** Half a year: "1st half of 2022", "segundo semestre de 2022", "S1 2022", "H2 2025". */
const half = [String.raw`(?:(?:${firstOf})|(?:${secondOf}))\s(?:${halves})${ofYear}`, String.raw`[HS][12]\s?[-/,]?\s?(?:19|20)\d\d`, String.raw`(?:semester|semestre)\s(?:[12]|I{1,2})${ofYear}`]
const anyHalf = new RegExp(String.raw`^(?:${half.join('|')})$`, 'iu')
const inSecondHalf = new RegExp(String.raw`^(?:(?:${secondOf})\s|[HS]2|\p{L}+\s(?:2|II)(?![\p{L}\d]))`, 'iu')
/** Figures also with spaces that translation put around the signs: "01 / 07 / 2018". */
const shapes = [
  ...half, String.raw`(?:19|20)\d\d\.\s\d{1,2}\.\s\d{1,2}(?!\d)`, String.raw`\d{1,2}-\p{L}{3,4}-(?:20)?\d\d`, String.raw`(?:quarter|trimestre|kwartaal)\s(?:[1-4]|I{1,3}|IV)${ofYear}`,
  String.raw`(?:19|20)\d\d-\d\d-\d\d`, String.raw`(?:19|20)\d\d[./]\d{1,2}[./]\d{1,2}`, String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d`, String.raw`\d{1,2}(?:st|nd|rd|th|er|º|°)?\s(?:de\s|of\s)?${month},?\s(?:de\s|del\s|of\s)?,?\s?${year}`,
  String.raw`${month}\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d`, String.raw`[QT][1-4]\s?-?\s?(?:19|20)\d\d`, String.raw`(?:[1-4](?:st|nd|rd|th|er|e|[eè]me|º|°|do|ro)?\.?|I{1,3}|IV|first|second|third|fourth|premier|deuxi[eè]me|troisi[eè]me|quatri[eè]me|primer|segundo|tercer|cuarto|eerste|tweede|derde|vierde)\s(?:${quarter})\s?(?:of\s|de\s|del\s|van\s)?,?\s?(?:19|20)\d\d`, String.raw`${month}\s?(?:de\s|del\s)?,?\s?${year}`, String.raw`\d{1,2}\s?/\s?(?:19|20)\d\d`, String.raw`(?:0[1-9]|1[0-2])\.(?:19|20)\d\d`, String.raw`\p{L}{3,4}-(?:20)?[0-4]\d(?![-.]\d)`,
]
/** A hyphen right behind a year parts two dates. */
const anyDate = new RegExp(String.raw`(?:(?<![\p{L}\d/.-])|(?<=(?:[./]|\p{L}\s)(?:19|20)\d\d-)|(?<=(?:19|20)\d\d[./]\d{1,2}[./]\d{1,2}-))(?:${shapes.join('|')})(?![\d/])`, 'giu')

/** Every date in a text, in the order it stands there; years alone are left out, since plans are named by them. */
export function datesIn(text: string, order: DayOrder | undefined): readonly DatePlace[] {
  const whole = wholeDatesIn(text, order)
  return whole.flatMap((date) => [...monthBefore(text, date), date])
}

const sharing = new RegExp(String.raw`(?<![\p{L}\d/.-])(?<month>\p{L}{3,10})\.?\s?(?:[-–—]|to|until|till|a|à|al|hasta|tot|(?<=(?:between|entre|tussen)\s\p{L}{3,10}\s)(?:and|y|et|en))\s?$`, 'iu')

/** "January - March 2019", "de enero a marzo de 2019": the first month has the year of the second. */
function monthBefore(text: string, { date, start }: DatePlace): readonly DatePlace[] {
  const found = /^\d{4}-\d\d$/.test(date) && /^\p{L}/u.test(text[start] ?? '') ? sharing.exec(text.slice(Math.max(0, start - 20), start)) : null
  const number = found ? monthNamed(found.groups!.month!) : undefined
  if (!found || number === undefined || number >= Number(date.slice(5))) return []
  const from = Math.max(0, start - 20) + found.index
  return [{ date: `${date.slice(0, 5)}${String(number).padStart(2, '0')}`, start: from, end: from + found.groups!.month!.length, isQuarter: false }]
}

function wholeDatesIn(text: string, order: DayOrder | undefined): readonly DatePlace[] {
  return [...text.matchAll(anyDate)].flatMap((found): readonly DatePlace[] => {
    if (anyHalf.test(found[0])) return [halfYear(found[0], found.index)]
    const isQuarter = new RegExp(`^[qt]\\d|(?:^|\\s)(?:${quarter})`, 'iu').test(found[0])
    const words = isQuarter ? [] : (found[0].match(/\p{L}{3,}/gu) ?? [])
    if (words.some((word) => !/^(?:del|sur)$/i.test(word)) && !words.some((word) => monthNamed(word) !== undefined)) return []
    const date = readDate(found[0], order)
    return date ? [{ date, start: found.index, end: found.index + found[0].length, isQuarter: isQuarter && date.includes('Q') }] : []
  })
}

function halfYear(written: string, start: number): DatePlace {
  const [from, until] = inSecondHalf.test(written) ? ['07', '12'] : ['01', '06']
  const of = /(?:19|20)\d\d$/.exec(written)![0]
  return { date: `${of}-${from}`, until: `${of}-${until}`, start, end: start + written.length, isQuarter: false }
}

/** Years that stand alone, for texts in which no plan is named by them. */
export const yearsIn = (text: string): readonly DatePlace[] =>
  [...text.matchAll(/(?<![\p{L}\d/.-])(?:19|20)\d\d(?![\d/]|\p{L})/gu)].map((found) => ({ date: found[0], start: found.index, end: found.index + 4, isQuarter: false }))

/** One date as it is written, in the order of its source: spaces around signs and short years are put right first. */
export function readDate(written: string, order: DayOrder | undefined): string | undefined {
  const tidy = written.replace(/^((?:19|20)\d\d)\.\s(\d{1,2})\.\s(\d{1,2})$/, '$1.$2.$3').replace(/^(\d\d)\.((?:19|20)\d\d)$/, '$2-$1').replace(/^((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})$/, (_, of: string, one: string, two: string) => `${of}-${one.padStart(2, '0')}-${two.padStart(2, '0')}`).replace(/\s?([/.-])\s?(?=\d)/g, '$1').replace(/['’](\d\d)\b/, ' 20$1').replace(/^(\d{1,2})\/((?:19|20)\d\d)$/, (_, one: string, of: string) => `${of}-${one.padStart(2, '0')}`)
  return partialDateOf(tidy, order)
}

/** Which figure is the day, by a date of the text that leaves no choice; else the day first, as nearly all members write. */
export function dayOrderIn(text: string, usual: DayOrder = 'DAY_FIRST'): DayOrder {
  const pairs = [...text.matchAll(/(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(?:19|20)\d\d/g)].map(([, first, second]) => [Number(first), Number(second)] as const)
  const dayFirst = pairs.some(([first]) => first > 12)
  const monthFirst = pairs.some(([, second]) => second > 12)
  return dayFirst === monthFirst ? usual : dayFirst ? 'DAY_FIRST' : 'MONTH_FIRST'
}
