import { type Line, lineAt } from '../text/lines.ts'
import { headingOf, labelOf } from './labels.ts'

/** A small letter, figure or bracket with a capital right behind it: where one extraction glues what another puts on two lines. */
const seam = /(?<=[\p{Ll}\p{N})\]])(?=\p{Lu})/gu
const gap = /(?<=[\p{L}\p{N})\]:.?]\s+(?:[|•]\s*)?|^[|•]\s*)(?=\p{Lu})/gu
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

const opens = (line: Line, from: number, to?: number): boolean => {
  const rest = lineAt(line.number, line.start + from, line.text.slice(from, to))
  return headingOf(rest) !== undefined || hasLabel(rest)
}

/** A label with a colon; a lone word is none inside a line. */
const hasLabel = (line: Line): boolean => {
  const label = labelOf(line, 'exact')
  return label !== undefined && label.label.length < line.text.length
}

/** A heading right before a label, "Design i Verifiable: Yes", begins a line of its own too. */
function headingBefore(line: Line, label: number): readonly number[] {
  const before = line.text.slice(0, label)
  const starts = [...before.matchAll(/(?<=\s)(?=\p{L})/gu)].map(({ index }) => index).slice(-mostWords)
  return starts.filter((index) => headingOf(lineAt(line.number, line.start + index, before.slice(index))) !== undefined).slice(0, 1)
}
const mostWords = 5

/** Where several labels with values stand in one line, each begins a line of its own. */
function gaps(line: Line): readonly number[] {
  const colons = (line.text.match(/[:：]/g) ?? []).length
  if (colons === 0 || line.text.length > 3_000) return []
  const at = [...line.text.matchAll(gap)].map(({ index }) => index).filter((index) => index > 0 && hasLabel(lineAt(line.number, line.start + index, line.text.slice(index))))
  // "Lead Institution" holds "Institution": of two labels that end at one colon the longer stands.
  const headed = at.flatMap((index) => [...headingBefore(line, index), index])
  if (colons === 1 && headed.length === at.length) return []
  return [...new Set(headed)].filter((index) => !at.some((other) => other < index && !/[:：]/.test(line.text.slice(other, index)))).filter((index) => labelOf(line, 'exact') === undefined || /[:：?]/.test(line.text.slice(0, index)))
}
