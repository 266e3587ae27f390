import type { LanguageTag } from './languages.ts'

/** The days that a date of any precision covers, both included, as UTC milliseconds. */
export interface Extent { readonly from: number; readonly to: number }

const day = 86_400_000

/** The stretch of time that "2018", "2018-Q2", "2018-07" or "2018-07-01" covers. */
export function extentOf(date: string): Extent | undefined {
  const [, year, quarter, month, dayOfMonth] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (!year) return undefined
  const first = quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0
  const months = quarter ? 3 : month ? 1 : 12
  if (dayOfMonth) return { from: Date.UTC(Number(year), first, Number(dayOfMonth)), to: Date.UTC(Number(year), first, Number(dayOfMonth)) }
  return { from: Date.UTC(Number(year), first, 1), to: Date.UTC(Number(year), first + months, 1) - day }
}

/** A date of any precision in words, no more exact than it is. */
export function dateInWords(date: string, language: LanguageTag): string {
  const extent = extentOf(date)
  if (!extent) return date
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) return `${quarterWord[language]}${quarter[2]} ${quarter[1]}`
  const precision = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } } as const
  const options = precision[date.length as keyof typeof precision]
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(extent.from)
}

const quarterWord: Readonly<Record<LanguageTag, string>> = { en: 'Q', nl: 'kwartaal ', fr: 'T', es: 'T' }

/** A stretch of time in words; an open end stays open. */
export function periodInWords(start: string | null, end: string | null, language: LanguageTag): string {
  const words = [start, end].map((date) => (date ? dateInWords(date, language) : '…'))
  return start || end ? words.join(' – ') : ''
}

/** A moment in words, to the minute, in the reader's time zone. */
export const momentInWords = (moment: string, language: LanguageTag): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment))
