import { commitmentNumberOf } from '../normalise/commitment-number.ts'
import { partialDateOf } from '../normalise/dates.ts'
import { languageOf } from '../normalise/language.ts'
import { regionNamesBeside } from '../normalise/regions.ts'
import type { Bundle, Texts } from '../bundle.ts'
import { commitmentOf, type Entries, given, type RowContext } from './row.ts'

/** The first year whose plans write the month before the day; all certain dates of a sample of 558 rows keep to it. */
const monthFirstSince = 2015

/** The member, the plan and the commitment that a row is about. */
export const thingsOf = (row: RowContext): Entries => ({ members: [memberOf(row)], plans: [planOf(row)], commitments: [commitmentEntry(row)] })

/** The dataset names members in English; what countries are called elsewhere is makeshift until a source says it. */
function memberOf(row: RowContext): Bundle['members'][number] {
  const local = /local/i.test(row.cells['National Or Local'] ?? '') || row.cells['Country/Locality']!.includes(', ')
  const iso = given(row.cells.Code)
  const english = row.cells['Country/Locality']!.trim()
  const elsewhere = local ? {} : regionNamesBeside(english)
  const says = { name: { en: english }, kind: local ? ('LOCAL' as const) : ('COUNTRY' as const), prefix: row.code.replace(/\d+$/, ''), ...(iso && !local ? { isoCode: iso } : {}) }
  const translated = 'nl' in elsewhere ? [{ from: row.at('Country/Locality'), voice: 'MAKESHIFT' as const, says: { name: elsewhere } }] : []
  return { id: row.member, records: [{ from: row.at('Country/Locality'), voice: 'DATASET', says }, ...translated] }
}

/** The dataset gives no name to a plan, and the year in which it was submitted rather than the one it begins in: both are makeshift. */
function planOf(row: RowContext): Bundle['plans'][number] {
  const { cells, year } = row
  const [sequence, endYear] = [whole(cells['Action Plan Number']), whole(cells['Action Plan End Year'])]
  const years = endYear === undefined || endYear === year ? String(year) : `${year}-${endYear}`
  return {
    id: row.plan,
    records: [
      { from: row.at('Action Plan ID'), voice: 'DATASET', says: { member: row.member, ...(sequence === undefined ? {} : { sequence }), ...(endYear === undefined ? {} : { endYear }) } },
      { from: row.at('Year Of Submission'), voice: 'MAKESHIFT', says: { name: { en: `${cells['Country/Locality']!.trim()} Action Plan ${years}` }, startYear: year } },
    ],
  }
}

const whole = (cell: string | undefined): number | undefined => (/^\d{1,4}$/.test(cell?.trim() ?? '') ? Number(cell) : undefined)

function commitmentEntry(row: RowContext): Bundle['commitments'][number] {
  const { cells, year } = row
  const order = year < monthFirstSince ? 'DAY_FIRST' : 'MONTH_FIRST'
  const dates = { start: dateOf(cells['Start Date'], order), end: dateOf(cells['End Date'], order) }
  const says = { plan: row.plan, planNumber: commitmentNumberOf(given(cells['Commitment Number']) ?? ''), year, ...dates, ...titlesOf(cells['Short Title'], cells['Commitment Title']), url: urlOf(given(cells.URL)) }
  return { id: commitmentOf(row), records: [{ from: row.at('Short Title'), voice: 'DATASET', says: Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined)) }] }
}

const dateOf = (cell: string | undefined, order: 'DAY_FIRST' | 'MONTH_FIRST') => (given(cell) === undefined ? undefined : partialDateOf(cell!, order))

/** The title that the website shows, and the plan's own where it is another; each in the language it is in. */
function titlesOf(short: string | undefined, long: string | undefined): { name?: Texts; longName?: Texts } {
  const [name, longName] = [titleOf(short), titleOf(long)]
  const title = name ?? longName
  if (title === undefined) return {}
  const other = longName !== undefined && longName.toLowerCase() !== title.toLowerCase()
  return { name: inItsLanguage(title), ...(other ? { longName: inItsLanguage(longName) } : {}) }
}

const titleOf = (cell: string | undefined): string | undefined => given(cell)?.replace(/[\s\u00AD]+/g, ' ').trim()
const inItsLanguage = (text: string): Texts => ({ [languageOf(text).toLowerCase()]: text })

/** An address may hold a sign that addresses may not: cote-d'ivoire. What is no address of the web is none. */
function urlOf(cell: string | undefined): string | undefined {
  return cell !== undefined && URL.canParse(cell) && /^https?:$/.test(new URL(cell).protocol) ? new URL(cell).href.replaceAll("'", '%27') : undefined
}
