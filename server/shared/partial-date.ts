/** A date as precise as its source is: 2018, 2018-07, 2018-07-01, or a quarter, 2019-Q2. */
export type PartialDate = string

const shape = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

/** Whether a text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text)
  if (!match) return false
  const [, year, , month, day] = match
  if (month === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day ?? 1)
}

/** First and last day that a partial date can mean, as ISO days. */
function daysOf(date: PartialDate): readonly [first: string, last: string] {
  const match = shape.exec(date)
  if (!match) throw new RangeError(`expected a partial date such as 2018-07, got "${date}"`)
  const [, year, quarter, month, day] = match
  if (day) return [date, date]
  const firstMonth = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1)
  const lastMonth = quarter ? firstMonth + 2 : Number(month ?? 12)
  const lastDay = new Date(Date.UTC(Number(year), lastMonth, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return [`${year}-${two(firstMonth)}-01`, `${year}-${two(lastMonth)}-${two(lastDay)}`]
}

/** The first day that a partial date can mean: of 2018-07 it is 2018-07-01. */
export const firstDayOf = (date: PartialDate): string => daysOf(date)[0]

/** Whether two dates can mean the same day, one being no more than a coarser form of the other. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const [firstA, lastA] = daysOf(a)
  const [firstB, lastB] = daysOf(b)
  return (firstA >= firstB && lastA <= lastB) || (firstB >= firstA && lastB <= lastA)
}
