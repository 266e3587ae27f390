import { type Line, lineAt } from '../text/lines.ts'
import { headingOf, labelOf } from './labels.ts'

/** A small letter, figure or bracket with a capital right behind it: where one extraction glues what another puts on two lines. */
const seam = /(?<=[\p{Ll}\p{N})\]])(?=\p{Lu})/gu
const gap = /(?=\p{Lu})(?<=[\p{L}\p{N})\]:.?]\s+(?:[|•]\s*)?|^[|•]\s*)/gu
const mostSeams = 60

/** A line of the header as the lines that it should have been: "Right to InformationIRM Review" is an area and a heading. */
export function splitLine(line: Line): readonly Line[] {
  const at = [...seams(line), ...gaps(line)].sort((a, b) => a - b)
  if (at.length === 0) return [line]
  return [0, ...at].map((from, place) => lineAt(line.number, line.start + from, line.text.slice(from, at[place])))
}

/** Glued places after which a heading or a label begins. */
const seams = (line: Line): readonly number[] =>
  [...line.text.matchAll(seam)].slice(0, mostSeams).map(({ index }) => index).filter((index) => opens(line, index) && !opens(line, 0, index))

/** Headings and labels are shorter; more of a long line tells no more. */
const longest = 400
const pieceOf = (line: Line, from: number, to = line.text.length): Line => lineAt(line.number, line.start + from, line.text.slice(from, Math.min(to, from + longest)))

const opens = (line: Line, from: number, to?: number): boolean => {
  const piece = pieceOf(line, from, to)
  return headingOf(piece) !== undefined || hasLabel(piece)
}

/** A label with a colon; a lone word is none inside a line. */
const hasLabel = (line: Line): boolean => {
  const label = labelOf(line, 'exact')
  return label !== undefined && label.label.length < line.text.length
}

/** A heading right before a label, "Design i Verifiable: Yes", begins a line of its own too. */
function headingBefore(line: Line, label: number): readonly number[] {
  const from = Math.max(0, label - longest)
  const starts = [...line.text.slice(from, label).matchAll(/(?<=\s)(?=\p{L})/gu)].map(({ index }) => from + index).slice(-mostWords)
  return starts.filter((index) => headingOf(pieceOf(line, index, label)) !== undefined).slice(0, 1)
}
const mostWords = 5

/** Where several labels with values stand in one line, each begins a line of its own. */
function gaps(line: Line): readonly number[] {
  const colons = (line.text.match(/[:：]/g) ?? []).length
  if (colons === 0 || line.text.length > 3_000) return []
  const at = [...line.text.matchAll(gap)].map(({ index }) => index).filter((index) => index > 0 && hasLabel(pieceOf(line, index)))
  // "Lead Institution" holds "Institution": of two labels that end at one colon the longer stands.
  const headed = at.flatMap((index) => [...headingBefore(line, index), index])
  if (colons === 1 && headed.length === at.length) return []
  const beginsWithLabel = labelOf(line, 'exact') !== undefined
  return [...new Set(headed)].filter((index) => {
    const before = at.findLast((other) => other < index)
    return (before === undefined || /[:：]/.test(line.text.slice(before, index))) && (!beginsWithLabel || /[:：?]/.test(line.text.slice(0, index)))
  })
}
