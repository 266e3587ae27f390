import { folded } from '../text/folded.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { headingOf, labelOf } from './labels.ts'
import { partOf, type Span, spanOf } from './span.ts'

/** The heading of a page: title, code or number where it prints one, and the member above it. */
export interface Title { readonly title: Span; readonly code?: string; readonly number?: string; readonly member?: Span; readonly lineIndex: number }

const coded = /^(?<title>.*?)\s*\((?<code>[a-z]{2,4}\s?\d{4})\)$/iu
const numbered = /^(?<number>\d{1,3}[a-z]?)[.)]?\s+(?<title>\p{L}.*)$/iu
const farthest = 400

/** The heading of a page about a commitment: the line that ends in a code, or the one above the first labels. */
export function titleOf(lines: readonly Line[], addressCode: string | undefined): Title | undefined {
  const first = lines.findIndex((line, at) => at < farthest && opensHeader(line))
  const last = first < 0 ? Math.min(lines.length, farthest) : first
  const before = lines.slice(0, last).map((line, at) => ({ line, at, found: coded.exec(line.text)?.groups }))
  const candidates = before.filter(({ found }) => found && (addressCode === undefined || found.code!.replace(/\s/, '').toUpperCase() === addressCode))
  const chosen = candidates.at(-1) ?? before.filter(({ found }) => found).at(-1)
  if (chosen?.found) return withCode(lines, chosen.at, chosen.found)
  return first > 0 ? withoutCode(lines, first, addressCode) : undefined
}

/** The first label or heading of the header; what a menu has in common with them does not count. */
function opensHeader(line: Line): boolean {
  const label = labelOf(line, 'exact')
  if (label && ['actionPlan', 'cycle', 'country', 'lead', 'inceptionReport', 'commitmentStart'].includes(label.name)) return label.value.text !== '' || line.text.endsWith(':')
  const heading = headingOf(line)
  return heading === 'glance' || heading === 'overview'
}

function withCode(lines: readonly Line[], at: number, { title, code }: Record<string, string>): Title {
  const printed = code!.replace(/\s/, '').toUpperCase()
  const line = lines[at]!
  if (title) return { title: partOf(line, 0, title.length), code: printed, ...memberAbove(lines, at), lineIndex: at }
  const above = lastText(lines, at)
  return above < 0 ? { title: spanOf(line), code: printed, lineIndex: at } : { title: spanOf(lines[above]!), code: printed, ...memberAbove(lines, above), lineIndex: at }
}

/** Pages of 2017 print a number before the title; others may have lost the code. */
function withoutCode(lines: readonly Line[], first: number, addressCode: string | undefined): Title | undefined {
  const at = lastText(lines, first)
  const line = lines[at]
  if (!line || headingOf(line) || isAddress(line)) return undefined
  const number = numbered.exec(line.text)?.groups
  const code = addressCode ? { code: addressCode } : {}
  if (!number) return { title: spanOf(line), ...code, ...memberAbove(lines, at), lineIndex: at }
  return { title: partOf(line, line.text.length - number.title!.length), number: number.number!.replace(/^0+(?=\d)/, ''), ...code, lineIndex: at }
}

/** The line above a title names the member, unless it is a menu's or a heading. */
function memberAbove(lines: readonly Line[], at: number): { readonly member: Span } | object {
  const above = lines[lastText(lines, at)]
  if (!above || isAddress(above) || headingOf(above) || labelOf(above, 'exact')?.value.text || above.text.length > 80 || /[/>»|.!?:]$|[>»|]/.test(above.text)) return {}
  return /^\p{Lu}/u.test(above.text) && folded(above.text) !== 'home' ? { member: spanOf(above) } : {}
}

const lastText = (lines: readonly Line[], before: number): number => {
  for (let at = before - 1; at >= 0; at--) if (!isBlank(lines[at]!)) return at
  return -1
}
const isAddress = (line: Line): boolean => /^https?:\/\//.test(line.text)
