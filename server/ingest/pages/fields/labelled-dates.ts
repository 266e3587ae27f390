import type { DayOrder } from '../../normalise/dates.ts'
import type { FieldName } from '../languages/language-table.ts'
import { languageTables } from '../languages/registry.ts'
import { type DatePlace, datesIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'

const behind = (name: FieldName, more: readonly string[]): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:(?:${languageTables.flatMap(({ fields }) => fields[name] ?? []).join('|')})\\s*[:=-]?|(?:${more.join('|')})\\s*[:=])\\s*$`, 'u')
/** In running text these are words of other things; before a date they tell when. */
const starts = ['commencement', 'beginning', 'date of beginning', 'launch', 'lancement', 'lanzamiento']
const ends = ['completion', 'ending', 'date of ending', 'conclusion', 'culminacion', 'achevement', 'afronding']
const [startLabel, endLabel] = [behind('startDate', starts), behind('endDate', ends)]
const reach = 40
/** "Start and end date: ...": what follows is the start. */
const bothLabels = new RegExp(`(?:${languageTables.flatMap(({ fields }) => fields.startDate ?? []).join('|')})\\s*(?:and|et|y|en|/|&|-)\\s*(?:de\\s+|the\\s+)?(?:${languageTables.flatMap(({ fields }) => fields.endDate ?? []).join('|')})\\s*[:=-]?\\s*$`, 'u')

/** The dates of a stretch of text that stand behind words for a start and for an end: "Start date: July 2018. End date: 30-06-2020". */
export function labelledDates(text: string, order: DayOrder | undefined): { readonly start?: DatePlace; readonly end?: DatePlace } {
  const dates = datesIn(text, order)
  const before = (at: number) => folded(text.slice(Math.max(dates[at - 1]?.end ?? 0, dates[at]!.start - reach), dates[at]!.start))
  const start = dates.find((_, at) => startLabel.test(before(at)) || bothLabels.test(before(at)))
  const end = dates.find((_, at) => endLabel.test(before(at)) && !bothLabels.test(before(at)))
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}
