import type { Bundle } from '../../bundle.ts'
import { rowsOf, type TableRow } from '../fields/milestone-row.ts'
import { ownHeading } from '../fields/own-heading.ts'
import { milestoneTable } from '../fields/milestone-table.ts'
import { linesUnder, numberedMilestones, type NumberedMilestone } from '../fields/review-text.ts'
import { dayOrderIn } from '../text/date-places.ts'
import { type Line, lineAt } from '../text/lines.ts'
import { type Claims, type ClaimContext, inLanguage, passage, voiceFor } from './context.ts'
import { ownTitles } from './own-titles.ts'
import { periodRecords } from './period.ts'
import { placeInList } from './place-in-list.ts'

/** A milestone as the plan's table and the reviewer's list give it together. */
interface Pair { readonly row?: TableRow; readonly listed?: NumberedMilestone }

/** Milestones of a page. The reviewer repeats those of the plan with numbers: as many in the same order are the same ones, not twice as many. */
export function milestones(context: ClaimContext): Claims {
  const { page, code, source } = context
  const { description, irmMidterm } = page.sections
  const rows = milestoneTable(description, page.text, context.dayOrder)
  const heading = ownHeading(irmMidterm, ownTitles(page))
  const listed = listedIn(irmMidterm).filter(({ at }) => at.line !== heading?.at.line)
  const order = context.dayOrder ?? dayOrderIn(page.text)
  const pairs = rows.length > 0 ? paired(rows, listed) : listed.map((one) => ({ listed: one, row: rowsOf(lineAt(one.at.line, one.at.start, one.at.text), { order, areDue: false })[0]! }))
  const seen = new Map<string, number>()
  const claims = pairs.map(({ row, listed: one }, at): Bundle['milestones'][number] => {
    const label = one?.label ?? row?.label
    const own = label?.replace(/\s/g, '') ?? placeInList(at, pairs.length, [row?.start, row?.end, ...(row?.due ?? [])].filter((date) => date !== undefined))
    const id = unique(`${code}/${own}`, seen)
    return {
      id, of: `commitment:${code}`, ...(label ? { label } : {}), text: inLanguage(page, row?.text || one?.text || '-'),
      ...(row?.start ? { start: row.start } : {}), ...(row?.end ? { end: row.end } : {}), due: [...(row?.due ?? [])],
      parts: (row?.parts ?? []).map(({ text, start, end }) => ({ text: inLanguage(page, text), start, end })),
      evidence: [...(row && rows.length > 0 ? [passage(source, 'Plan text, milestone table', row.at)] : []), ...(one ? [passage(source, 'IRM text, Milestones', one.at)] : [])],
    }
  })
  return { milestones: claims, ...tablePeriod(context, rows) }
}

/** The list below the reviewer's heading of milestones; without such a heading, numbers of two parts alone. */
function listedIn(lines: readonly Line[]): readonly NumberedMilestone[] {
  const under = numberedMilestones(linesUnder(lines, 'milestones'))
  return under.length > 0 ? under : numberedMilestones(lines).filter(({ label }) => label.includes('.'))
}

function paired(rows: readonly TableRow[], listed: readonly NumberedMilestone[]): readonly Pair[] {
  if (rows.length === listed.length || rows.length === 0) return listed.map((one, at) => ({ listed: one, ...(rows[at] ? { row: rows[at] } : {}) }))
  const byLabel = new Map(listed.map((one) => [one.label, one]))
  return rows.map((row) => ({ row, ...(row.label && byLabel.has(row.label) ? { listed: byLabel.get(row.label)! } : {}) }))
}

/** An id that is taken gets a number; `seen` holds how often each was asked for. */
function unique(id: string, seen: Map<string, number>): string {
  let free = id
  for (let again = (seen.get(id) ?? 0) + 1; seen.has(free); again++) {
    free = `${id}-${again}`
    seen.set(id, again)
  }
  seen.set(free, seen.get(free) ?? 1)
  return free
}

/** The first start and the last end of a table are what it says of the commitment's period; each stands in a row of its own. */
function tablePeriod({ page, code, source }: ClaimContext, rows: readonly TableRow[]): Claims {
  if (rows.length < 2) return {}
  const dated = rows.flatMap(({ start, at }) => (start ? [{ date: start, at }] : [])).sort(byDate)
  const ended = rows.flatMap(({ end, at }) => (end ? [{ date: end, at }] : [])).sort(byDate)
  const records = periodRecords({ start: dated[0], end: ended.at(-1) }, { source, section: 'Plan text, milestone table (first start and last end)', voice: voiceFor(page, 'MILESTONE_TABLE') })
  return records.length > 0 ? { commitments: [{ id: `commitment:${code}`, records: [...records] }] } : {}
}

const byDate = (one: { readonly date: string }, other: { readonly date: string }): number => (one.date < other.date ? -1 : Number(one.date > other.date))
