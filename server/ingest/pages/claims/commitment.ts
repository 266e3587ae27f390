import type { Bundle } from '../../bundle.ts'
import { addressOf } from '../address.ts'
import { ownHeading } from '../fields/own-heading.ts'
import { planPeriod } from '../fields/plan-text.ts'
import { valuesIn } from '../fields/values.ts'
import { ownTitles } from './own-titles.ts'
import { isBlank } from '../text/lines.ts'
import { readDate } from '../text/date-places.ts'
import { type Claims, type ClaimContext, inLanguage, passage, voiceFor } from './context.ts'
import { periodRecords } from './period.ts'

type CommitmentRecord = Bundle['commitments'][number]['records'][number]

/** What the parts of a page say of its commitment, each in a record of its own: heading, labels of dates, plan text, the reviewer's heading. */
export function commitmentRecords(context: ClaimContext, address: string): Claims {
  const { page, code } = context
  const titles = ownTitles(page)
  const ofPlan = ownHeading(page.sections.description, titles)
  const ofIrm = ownHeading(page.sections.irmMidterm, titles) ?? ownHeading(page.sections.irmEndOfTerm, titles)
  const records = [heading(context, address), ...labelledPeriod(context), planText(context, ofPlan), numbered(context, ofPlan, 'PLAN_TEXT', 'Plan text, heading'), numbered(context, ofIrm, 'IRM_TEXT', 'IRM text, heading'), ...irmTitle(context, ofIrm)]
  return { commitments: [{ id: `commitment:${code}`, records: records.filter((record) => record !== undefined) }] }
}

const statuses: Readonly<Record<string, string>> = { active: 'Active', inactive: 'Inactive', withdrawn: 'Withdrawn', complete: 'Complete' }

function heading({ page, source, plan }: ClaimContext, address: string): CommitmentRecord {
  const status = statuses[valuesIn('status', page.header.fields.get('status')?.value.text ?? '')?.[0] ?? '']
  const url = addressOf(address) ? { url: address } : {}
  const number = page.title.number ? { planNumber: page.title.number } : {}
  return { from: passage(source, 'Page heading', page.title.title), voice: voiceFor(page, 'PAGE_HEADING'), says: { name: inLanguage(page, page.title.title.text), plan: plan.id, year: plan.submitted, ...url, ...number, ...(status ? { status } : {}) } }
}

/** Dates behind labels of the header: "Commitment Start: Feb 2024", "End Date: 12/31/2017". */
function labelledPeriod({ page, source, dayOrder }: ClaimContext): readonly CommitmentRecord[] {
  const { fields } = page.header
  const dated = (field: ReturnType<typeof fields.get>) => {
    const date = field && readDate(field.value.text, dayOrder)
    return date ? { date, at: field.at } : undefined
  }
  return periodRecords({ start: dated(fields.get('commitmentStart') ?? fields.get('startDate')), end: dated(fields.get('commitmentEnd') ?? fields.get('endDate')) }, { source, section: 'At a glance, dates', voice: 'PAGE_HEADING' })
}

function planText({ page, source, dayOrder }: ClaimContext, own: Heading): CommitmentRecord | undefined {
  const { description } = page.sections
  const period = planPeriod(description, dayOrder)
  if (!period) return undefined
  const { start, end, at } = period
  const first = description.find((line) => !isBlank(line))
  const title = first && own?.at.line === first.number ? own.title : first?.text
  const short = first && title && first.number < at.line && title.length < 160 && title !== page.title.title.text ? { shortName: inLanguage(page, title) } : {}
  return { from: passage(source, 'Plan text, start and end dates', at), voice: 'PLAN_TEXT', says: { ...short, ...(start ? { start } : {}), ...(end ? { end } : {}) } }
}

type Heading = ReturnType<typeof ownHeading>

/** Numbers are no words that translation could change, so they keep the voice of who gives them. */
const numbered = ({ source }: ClaimContext, found: Heading, voice: 'PLAN_TEXT' | 'IRM_TEXT', section: string): CommitmentRecord | undefined =>
  found && { from: passage(source, section, found.at), voice, says: { planNumber: found.number } }

function irmTitle({ page, source }: ClaimContext, found: Heading): readonly CommitmentRecord[] {
  if (!found?.title) return []
  return [{ from: passage(source, 'IRM text, title', found.at), voice: voiceFor(page, 'IRM_TEXT'), says: { irmName: inLanguage(page, found.title) } }]
}
