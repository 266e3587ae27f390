import type { Bundle } from '../../bundle.ts'
import { planOfYears } from '../../resolve/plans.ts'
import { listEntry } from '../fields/sections.ts'
import { partOf, type Span } from '../fields/span.ts'
import { isBlank } from '../text/lines.ts'
import type { CommitmentPage } from '../page.ts'
import { type Claims, type ClaimContext, inLanguage, passage, voiceFor } from './context.ts'
import { areaTags } from './topics.ts'

/** An entry of the list of all commitments that a page ends with. Its place is where the site put it that day, never a number of the plan. */
export interface ListEntry { readonly place: number; readonly title: Span; readonly code: string; readonly year: number; readonly area: Span | undefined; readonly start: number; readonly end: number }

const numbered = /^(\d{1,4})[.)]\s+/

/** The entries of a page's own list: a title, and under it code, year and one area. */
function listOf(page: CommitmentPage): readonly ListEntry[] {
  const lines = page.sections.webList.filter((line) => !isBlank(line))
  const entries: ListEntry[] = []
  for (const [at, line] of lines.entries()) {
    const found = listEntry.exec(line.text)?.groups
    const above = lines[at - 1]
    if (!found || !above || listEntry.test(above.text)) continue
    const printed = numbered.exec(above.text)
    const area = found.area?.trim() ? partOf(line, line.text.length - found.area.length) : undefined
    entries.push({ place: printed ? Number(printed[1]) : entries.length + 1, title: partOf(above, printed?.[0].length ?? 0), code: found.code!, year: Number(found.year), area, start: above.start, end: line.end })
  }
  return [...new Map(entries.map((entry) => [entry.code, entry])).values()]
}

/** What the list says of each commitment in it: title, year, place, plan, and one area (the first of the alphabet, not a main theme). */
export function listClaims(context: ClaimContext): readonly Claims[] {
  const { page, source, member } = context
  const entries = listOf(page).filter(({ code }) => member.prefix === undefined || code.startsWith(member.prefix))
  const plans = entries.map((entry) => ({ entry, plan: planOfEntry(entry, context) }))
  const sectionOf = ({ place }: ListEntry) => `List of commitments, place ${place}`
  const commitments = plans.map(({ entry, plan }): Bundle['commitments'][number] => ({
    id: `commitment:${entry.code}`,
    records: [{ from: passage(source, sectionOf(entry), entry), voice: voiceFor(page, 'WEB_LIST'), says: { name: inLanguage(page, entry.title.text), plan: plan.id, year: entry.year, webListPlace: entry.place } }],
  }))
  const fresh = [...new Map(plans.filter(({ plan }) => !plan.isKnown && plan.id !== context.plan.id).map((one) => [one.plan.id, one])).values()]
  const newPlans = fresh.map(({ entry, plan }): Bundle['plans'][number] => ({
    id: plan.id, records: [{ from: passage(source, sectionOf(entry), entry), voice: 'MAKESHIFT', says: { name: { en: `${member.english}, plan of ${entry.year}` }, member: member.id, startYear: entry.year } }],
  }))
  const areas = entries.flatMap((entry) => (entry.area ? [{ of: entry.code, area: entry.area, section: sectionOf(entry) }] : []))
  return [{ commitments, plans: newPlans }, areaTags(context, areas)]
}

const planOfEntry = ({ code, year }: ListEntry, { plan, code: own, member, known }: ClaimContext) => (code === own || year === plan.submitted ? plan : planOfYears(member.id, { submitted: year, startYear: year }, known.numbering))
