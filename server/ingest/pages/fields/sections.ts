import type { FieldName, HeadingName } from '../languages/language-table.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { headingOf, labelOf } from './labels.ts'
import { splitLine } from './split-line.ts'
import { isClosed, valuesIn } from './values.ts'

/** The parts of a page about a commitment, each with its lines; the title's line and what is above it belong to none. */
export interface Sections {
  readonly header: readonly Line[]
  readonly description: readonly Line[]
  readonly irmMidterm: readonly Line[]
  readonly irmEndOfTerm: readonly Line[]
  readonly webList: readonly Line[]
  /** Which headings stood there. */
  readonly headings: ReadonlySet<HeadingName>
}
type SectionName = Exclude<keyof Sections, 'headings'>

const opened: Readonly<Partial<Record<HeadingName, SectionName>>> = { description: 'description', irmMidterm: 'irmMidterm', irmEndOfTerm: 'irmEndOfTerm' }
/** A line of the page's own list: a code, a year, an area. */
export const listEntry = /^(?<code>[A-Z]{2,4}\d{4}),\s*(?<year>\d{4})(?:,\s*(?<area>.*))?$/u
const reach = 8
const foot = 40

/** Parts a page at its headings. Where there is no heading of the description, it begins after the last label of the header. */
export function sectionsOf(lines: readonly Line[], titleIndex: number): Sections {
  const found: Record<SectionName, Line[]> = { header: [], description: [], irmMidterm: [], irmEndOfTerm: [], webList: [] }
  const headings = new Set<HeadingName>(lines.slice(0, titleIndex).map(headingOf).filter((name) => name === 'skip'))
  let section: SectionName = 'header'
  for (let at = titleIndex + 1; at < lines.length; at++) {
    const [first, ...more] = section === 'header' ? splitLine(lines[at]!) : [lines[at]!]
    if (headingOf(first!) === 'trap') break
    for (const line of [first!, ...more]) {
      const heading = headingOf(line)
      const next = nextSection(section, heading, lines, at)
      if (heading && (next || section === 'header')) headings.add(heading)
      if (next) section = next
      if (!next || !heading) found[section].push(line)
    }
  }
  if (headings.has('fromPlan')) return withPlanText({ ...found, headings })
  return headings.has('description') ? { ...found, headings } : withDescription({ ...found, headings }, lines)
}

/** The section that a line opens, if it does. Headings come in one order; one that would lead back is text. */
function nextSection(section: SectionName, heading: HeadingName | undefined, lines: readonly Line[], at: number): SectionName | undefined {
  if (section === 'webList') return undefined
  if (heading === 'webList' ? isList(lines, at) : beginsList(lines, at)) return 'webList'
  const next = heading ? opened[heading] : undefined
  return next === 'description' && section !== 'header' ? undefined : next
}

/** A heading of a list is one when entries follow, or when nothing more than a page's foot does. */
const isList = (lines: readonly Line[], at: number): boolean => {
  const after = lines.slice(at + 1, at + 1 + foot).filter((line) => !isBlank(line))
  return after.slice(0, reach).some((line) => listEntry.test(line.text)) || (lines.length - at <= foot && after.length <= 4 && after.every((line) => ['footer', 'trap'].includes(headingOf(line) ?? '')))
}

/** A title, and under it an entry: a list whose heading is lost. */
const beginsList = (lines: readonly Line[], at: number): boolean => {
  if (isBlank(lines[at]!) || listEntry.test(lines[at]!.text)) return false
  const after = lines.slice(at + 1, at + 4).filter((line) => !isBlank(line))
  return after[0] !== undefined && listEntry.test(after[0].text)
}

/** Pages of 2017 put the plan's text between labels: it goes on up to the next label. */
function withPlanText(sections: Sections): Sections {
  const { header } = sections
  const from = header.findIndex((line) => headingOf(line) === 'fromPlan')
  const length = header.slice(from + 1).findIndex((line) => labelOf(line) !== undefined || headingOf(line) !== undefined)
  const to = length < 0 ? header.length : from + 1 + length
  return { ...sections, header: [...header.slice(0, from + 1), ...header.slice(to)], description: [...header.slice(from + 1, to), ...sections.description] }
}

const inHeader: readonly HeadingName[] = ['overview', 'glance', 'institutions', 'areas', 'irmReview', 'design', 'implementation', 'more']
const ofPlan: readonly FieldName[] = ['startDate', 'endDate']

/**
 * Without its heading the description begins with the first line after the reviewer's part of the header that is no label, or, where there is no such part, after
 * the last label and the list behind it.
 */
function withDescription(sections: Sections, lines: readonly Line[]): Sections {
  const { header } = sections
  const review = header.findIndex((line) => headingOf(line) === 'irmReview')
  const begin = review < 0 ? afterLastLabel(header) : afterReview(header, review)
  return { ...sections, header: header.slice(0, begin), description: [...unsplit(header.slice(begin), lines), ...sections.description] }
}

/** Lines of running text are whole, whatever labels they hold. */
const unsplit = (parts: readonly Line[], lines: readonly Line[]): readonly Line[] => parts.flatMap((part, at) => {
  const whole = lines[part.number - 1]
  // Parts of one line stand together.
  if (!whole || whole.start !== part.start) return parts[at - 1]?.number === part.number ? [] : [part]
  return [whole]
})

function afterReview(header: readonly Line[], review: number): number {
  let before: Line | undefined
  for (let at = review + 1; at < header.length; at++) {
    const line = header[at]!
    if (isBlank(line)) continue
    const heading = headingOf(line)
    const open = before && labelOf(before)
    const isValue = open?.value.text === '' && (open.name === 'irmReport' || (valuesIn(open.name, line.text)?.length ?? 0) > 0)
    if (!isValue && !labelOf(line) && !(heading && inHeader.includes(heading)) && !isBeforeRatings(header, at)) return at
    before = line
  }
  return header.length
}

/** A line above labels of the reviewer's with their values is one of theirs, though nobody knows its words. */
function isBeforeRatings(header: readonly Line[], before: number): boolean {
  for (let at = before + 1, seen = 0; at < header.length && seen < 3; at++) {
    if (isBlank(header[at]!)) continue
    seen += 1
    const label = labelOf(header[at]!, 'exact')
    if (label !== undefined && isClosed(label.name) && (valuesIn(label.name, label.value.text)?.length ?? 0) > 0) return true
  }
  return false
}

function afterLastLabel(header: readonly Line[]): number {
  const last = header.findLastIndex((line) => {
    const heading = headingOf(line)
    const label = labelOf(line)
    return (heading !== undefined && inHeader.includes(heading)) || (label !== undefined && !ofPlan.includes(label.name))
  })
  let end = last + 1
  // A label that stands alone has its value below.
  if (last >= 0 && labelOf(header[last]!)?.value.text === '') {
    const value = header.findIndex((line, at) => at > last && !isBlank(line))
    end = value < 0 ? end : value + 1
  }
  while (end < header.length && (isBlank(header[end]!) || header[end]!.text.startsWith('•'))) end += 1
  return end
}
