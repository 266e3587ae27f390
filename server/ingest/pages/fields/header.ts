import { isListOfAreas } from '../languages/areas.ts'
import type { FieldName } from '../languages/language-table.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { headingOf, labelOf, type Labelled } from './labels.ts'
import { joined, partOf, type Span, spanOf } from './span.ts'
import { isClosed, valuesIn } from './values.ts'

/** A label of the header and its value, which may go on for several lines. */
export interface HeaderField { readonly label: string; readonly value: Span; readonly at: Span }
/** A line that was not understood, and why. */
export interface Remark { readonly line: number; readonly what: string; readonly reason: string }
export interface Header { readonly fields: ReadonlyMap<FieldName, HeaderField>; readonly remarks: readonly Remark[] }

/** Labels whose values are lists and names: all lines up to the next label belong to them. */
const long: readonly FieldName[] = ['lead', 'support', 'involved', 'areas', 'irmReport']
/** What a list's lines are put together with. */
const signs: Readonly<Partial<Record<FieldName, string>>> = { areas: ', ', irmReport: ', ' }
const longestRemark = 120
const mostRemarks = 50
const unknownValue = /^(\p{L}[^:：]{2,40})[:：]\s*(\S.{0,60})$/u
const unknownLabel = /^[^:]{2,60}:(?:\s|$)/

/** Reads the labels of a header with their values; what is no label, value or known heading becomes a remark. */
export function headerOf(lines: readonly Line[]): Header {
  const fields = new Map<FieldName, HeaderField>()
  const unknown: Line[] = []
  let open: { readonly labelled: Labelled; readonly more: Span[] } | undefined
  const close = () => {
    if (open) keep(fields, open.labelled, open.more)
    open = undefined
  }
  for (const line of lines.filter((one) => !isBlank(one))) {
    const labelled = labelOf(line) ?? starsBetween(fields, open?.labelled, line) ?? (open?.labelled.name === 'areas' || fields.has('areas') ? undefined : unlabelledAreas(line))
    const heading = labelled ? undefined : headingOf(line)
    if (labelled || heading) close()
    if (labelled) open = { labelled, more: [] }
    else if (!heading && open && continues(open.labelled, open.more, line)) open.more.push(spanOf(line))
    else if (!heading) unknown.push(line)
  }
  close()
  return { fields, remarks: remarksOn(unknown) }
}

/** The first lines one by one, how many others there are in one. */
function remarksOn(unknown: readonly Line[]): readonly Remark[] {
  const [next, ...others] = unknown.slice(mostRemarks)
  return [...unknown.slice(0, mostRemarks).map(remarkOn), ...(next ? [{ line: next.number, what: '', reason: `${others.length + 1} more lines from here on are neither label nor value` }] : [])]
}

/** Policy areas that stand there without their label. */
const unlabelledAreas = (line: Line): Labelled | undefined => (isListOfAreas(line.text) ? { name: 'areas', label: '', value: spanOf(line), line } : undefined)

/** Translators call the stars by ever new words: what stands behind the reports with a value of the stars is their label. */
function starsBetween(fields: ReadonlyMap<FieldName, HeaderField>, before: Labelled | undefined, line: Line): Labelled | undefined {
  const [whole, label = '', value = ''] = unknownValue.exec(line.text) ?? []
  if (before?.name !== 'irmReport' || fields.has('starred') || whole === undefined || !valuesIn('starred', value)?.length) return undefined
  return { name: 'starred', label: label.trim(), value: partOf(line, whole.length - value.length), line }
}

/** Of a label that stands there twice the first value that is one counts. */
function keep(fields: Map<FieldName, HeaderField>, { name, label, value, line }: Labelled, more: readonly Span[]): void {
  const parts = [...(value.text ? [value] : []), ...more]
  const bulleted = more.some(({ text }) => text.startsWith('•'))
  const whole = parts.length === 0 ? value : joined(parts, signs[name] ?? (bulleted ? ' ' : '; '))
  const known = fields.get(name)
  if (!known || (known.value.text === '' && whole.text !== '')) fields.set(name, { label, value: whole, at: { text: line.text, start: line.start, end: Math.max(line.end, whole.end), line: line.number } })
}

function continues({ name, value }: Labelled, more: readonly Span[], line: Line): boolean {
  // What follows a list of bullets without one is no part of it.
  if (name === 'areas' && unknownLabel.test(line.text)) return false
  if (long.includes(name)) return line.text.startsWith('•') || !more.at(-1)?.text.startsWith('•')
  if (value.text !== '' || more.length > 0) return false
  return isClosed(name) ? (valuesIn(name, line.text)?.length ?? 0) > 0 : line.text.length < 200
}

const remarkOn = (line: Line): Remark => {
  const label = unknownLabel.exec(line.text)?.[0]
  const what = line.text.length > longestRemark ? `${line.text.slice(0, longestRemark)}...` : line.text
  return { line: line.number, what, reason: label ? `"${label.replace(/:\s*$/, '')}" is no label that is known in any language` : 'no label, and no value of the label before it' }
}
