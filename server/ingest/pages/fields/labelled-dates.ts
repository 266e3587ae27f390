import type { DayOrder } from '../../normalise/dates.ts'
import type { FieldName } from '../languages/language-table.ts'
import { languageTables } from '../languages/registry.ts'
import { type DatePlace, datesIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'

const behind = (name: FieldName): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${languageTables.flatMap(({ fields }) => fields[name] ?? []).join('|')})\\s*[:=-]?\\s*$`, 'u')
const [startLabel, endLabel] = [behind('startDate'), behind('endDate')]
const reach = 40

/** The dates of a stretch of text that stand behind words for a start and for an end: "Start date: July 2018. End date: 30-06-2020". */
export function labelledDates(text: string, order: DayOrder | undefined): { readonly start?: DatePlace; readonly end?: DatePlace } {
  const dates = datesIn(text, order)
  const of = (label: RegExp) => dates.find(({ start }, at) => label.test(folded(text.slice(Math.max(dates[at - 1]?.end ?? 0, start - reach), start))))
  const [start, end] = [of(startLabel), of(endLabel)]
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}
