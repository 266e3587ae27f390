import type { Line } from '../text/lines.ts'

/** A piece of the stored text: what it says, put on one line, and where it stands. */
export interface Span { readonly text: string; readonly start: number; readonly end: number; readonly line: number }

export const spanOf = (line: Line): Span => ({ text: line.text, start: line.start, end: line.end, line: line.number })

/** Part of a line, without the white space around it. */
export function partOf(line: Line, from: number, to = line.text.length): Span {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  const start = line.start + from + (text === '' ? 0 : raw.indexOf(text))
  return { text, start, end: start + text.length, line: line.number }
}

/** Several pieces as one, joined by a sign; it reaches from the first to the last. */
export function joined(spans: readonly Span[], sign: string): Span {
  const [first, last] = [spans[0]!, spans.at(-1)!]
  return { text: spans.map(({ text }) => text).join(sign), start: first.start, end: last.end, line: first.line }
}
