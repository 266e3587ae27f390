import type { DayOrder } from '../../normalise/dates.ts'
import { languageTables } from '../languages/registry.ts'
import { datesIn, dayOrderIn } from '../text/date-places.ts'
import { folded } from '../text/folded.ts'
import { isBlank, type Line, lineAt } from '../text/lines.ts'
import { headEnd, headOf, isColumns } from './milestone-head.ts'
import { labelled, rowsOf, type TableRow } from './milestone-row.ts'

const any = (part: (table: (typeof languageTables)[number]) => readonly string[]): string => languageTables.flatMap(part).join('|')
/** "Milestone 1 ..." is a row. */
const firstOfSeveral = /^(?:milestone|jalon|hito|mijlpaal|etapa|etape) \d/u
const startColumn = new RegExp(`(?<!\\p{L})(?:${any(({ fields }) => fields.startDate ?? [])})(?!\\p{L})`, 'u')
const dueColumn = new RegExp(`(?<!\\p{L})(?:${any(({ plan, fields }) => [...(fields.endDate ?? []), ...plan.dueColumn])})(?!\\p{L})`, 'u')
/** The bare word over a list, or before its first number: less sure, so that only rows with a date or number count below it. */
const bareHead = new RegExp(`^(?:${any(({ headings }) => headings.milestones ?? [])})\\s*:?\\s*(?=$|\\d)`, 'u')
const next = new RegExp(`^(?:${any(({ plan }) => plan.afterMilestones)})`, 'u')
/** Whoever is named after a label belongs to the part of the form behind the table. */
const whom = /^[^|\d[]{3,60}(?:[:：]|\s[–-]\s)[^|[]{0,30}\[(?:name|e-mail|phone) withheld\]/u

/** The rows of a plan's table of milestones, whether each stands in a line or all run on in one paragraph. */
export function milestoneTable(lines: readonly Line[], text: string, usual?: DayOrder): readonly TableRow[] {
  const sure = lines.findIndex((line) => headEnd(line) !== undefined)
  const at = sure < 0 ? lines.findIndex((line) => bareHead.test(line.folded) && !firstOfSeveral.test(line.folded)) : sure
  const body = at < 0 ? undefined : withDatesBelow(bodyOf(lines, at), text)
  if (!body) return numberedList(lines, usual)
  const heading = lines[at]!.folded
  const order = usual ?? dayOrderIn(text.slice(body[0].start, body.at(-1)!.end))
  const of = { order, areDue: !startColumn.test(heading), columns: columnsOf(heading) }
  const rows = numberedAlone(body.flatMap(itemsOf)).flatMap((line) => rowsOf(line, of))
  return sure < 0 ? rows.filter(({ start, due, label, at: { text: row } }) => start ?? label ?? due[0] ?? /^[•▪●]/u.exec(row)) : rows
}

/** Which columns of a head are for ends. */
const columnsOf = (heading: string): readonly (boolean | undefined)[] => heading.split('|').map((cell) => (dueColumn.test(cell) ? true : startColumn.test(cell) ? false : undefined))

/** "1) A survey (May 2024). 2) A portal. 3) A report.": items that count on in one line, each as a line of its own. */
function itemsOf(line: Line): readonly Line[] {
  const items = [...line.text.matchAll(/(?:^|[.;:]\s+)(?=(\d{1,2})[.)]\s+\p{Lu})/gu)]
  const inOrder = items.length > 1 && items.every(([, number], at) => Number(number) === at + 1) && items[0]!.index === 0
  if (!inOrder) return [line]
  const starts = items.map((item) => item.index + item[0].length)
  return starts.map((start, at) => lineAt(line.number, line.start + start, line.text.slice(start, starts[at + 1] ?? line.text.length)))
}

const dateLabel = new RegExp(`^(?:${any(({ fields, plan }) => [...(fields.startDate ?? []), ...(fields.endDate ?? []), ...plan.dueColumn])})\\s*[:=]\\s*$`, 'u')
const isRightBelow = (text: string, above: Line, line: Line): boolean => line.start - above.end < 4 && !/\n\s*\n/.test(text.slice(above.end, line.start))

/** Letters of a row; what would make one longer is no cell of it. */
const longestRow = 2_000

/** Cells that were saved one below the other: a line that is nothing but a date belongs to the line above. */
function withDatesBelow(body: readonly [Line, ...Line[]] | undefined, text: string): readonly [Line, ...Line[]] | undefined {
  if (!body) return undefined
  const [first, ...rest] = body
  // Pushed, not copied: a hostile page has a hundred thousand lines below a head.
  const whole: [Line, ...Line[]] = [first]
  for (const line of rest) {
    const last = whole.at(-1)!
    const [date, more] = datesIn(line.text, undefined)
    const isDate = date !== undefined && more === undefined && (date.end - date.start === line.text.trim().length || (isRightBelow(text, last, line) && dateLabel.test(folded(line.text.slice(0, date.start))) && /^[\s.;]*$/.test(line.text.slice(date.end))))
    if (isDate && line.start > last.end && line.end - last.start <= longestRow) whole[whole.length - 1] = lineAt(last.number, last.start, text.slice(last.start, line.end))
    else whole.push(line)
  }
  return whole
}

/** Of a table whose rows are numbered, what is not is the rest of a row or the next thing of the form. */
function numberedAlone(body: readonly Line[]): readonly Line[] {
  const isNumbered = (line: Line) => labelled(line.text).label !== undefined
  const first = body.findIndex(isNumbered)
  return body.filter(isNumbered).length > 1 && (first === 0 || (first === 1 && body[0]!.text.length < 80)) ? body.filter(isNumbered) : body
}

/** Lines without a head that count on (1, 2 or 3.1, 3.2 or a, b), of which most have a date: a list of milestones that lost it. */
function numberedList(lines: readonly Line[], usual: DayOrder | undefined): readonly TableRow[] {
  const listed = lines.filter((line) => line.text.length < 400 && labelled(line.text).label !== undefined)
  const order = usual ?? dayOrderIn(listed.map(({ text }) => text).join('\n'))
  const rows = listed.flatMap((line) => rowsOf(line, { order, areDue: true }).slice(0, 1))
  const first = rows.findIndex((row, at) => isNext(row, rows[at + 1]) && [row, rows[at + 1]!].every(hasDate))
  const list = first < 0 ? [] : rows.slice(first).filter((row, at, all) => at === 0 || isNext(all[at - 1]!, row))
  return list.filter(hasDate).length * 2 > list.length ? list : []
}

const hasDate = ({ start, due }: TableRow): boolean => start !== undefined || due.length > 0

/** Whether a row's number is the one after another's. */
function isNext({ label: one }: TableRow, second: TableRow | undefined): boolean {
  const [, before, last] = /^(.*?)(\d+|[a-z])$/iu.exec(one ?? '') ?? []
  const [, same, number] = /^(.*?)(\d+|[a-z])$/iu.exec(second?.label ?? '') ?? []
  if (last === undefined || number === undefined || before !== same) return false
  return /\d/.test(last) ? Number(number) === Number(last) + 1 : number.codePointAt(0) === last.codePointAt(0)! + 1
}

/** The lines under a table's head, the rest of the head's own line first, up to the next part of the form. */
function bodyOf(lines: readonly Line[], at: number): readonly [Line, ...Line[]] | undefined {
  const rest = afterHead(lines[at]!)
  const below: Line[] = []
  for (const one of lines.slice(at + 1)) {
    if (next.test(one.folded) || (whom.test(one.text) && labelled(one.text).label === undefined)) break
    if (!isBlank(one) && !(below.length === 0 && isColumns(one))) below.push(one)
  }
  const all = [...(rest ? [rest] : []), ...below]
  return all[0] ? [all[0], ...all.slice(1)] : undefined
}

/** What stands behind the names of the columns in the head's line. */
function afterHead(line: Line): Line | undefined {
  const text = line.text.slice(headOf(line, headEnd(line) ?? bareHead.exec(line.folded)![0].length)).replace(/^[\s:]+/, '')
  return text === '' ? undefined : { ...line, text, start: line.end - text.length, folded: folded(text) }
}
