import type { PartialDate } from './partial-date.ts'

const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } }

/** A date of any precision in the words of a language (a BCP 47 tag), no more exact than it is; quarters stay as they are written. */
export function dateInWords(date: PartialDate, tag: string): string {
  const precision = precisions[date.length]
  if (!precision || date.includes('Q')) return date
  return new Intl.DateTimeFormat(tag, { ...precision, timeZone: 'UTC' }).format(new Date(`${date}-01-01`.slice(0, 10)))
}
