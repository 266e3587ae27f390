import { folded } from './folded.ts'

/** A line of the stored text, with its place; offsets are UTF-16 units. Lines of one page never overlap and keep their order. */
export interface Line {
  /** Counted from 1, as an editor counts. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** For comparison with labels: without case, accents and double spaces. */
  readonly folded: string
}

/** The lines of a text, those without anything in them too. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    lines.push(lineAt(at + 1, start, line))
    start += line.length + 1
  }
  return lines
}

/** A line of which only a part is meant: white space around it is left out. */
export function lineAt(number: number, start: number, text: string): Line {
  const inner = text.trim()
  const from = start + text.indexOf(inner)
  return { number, start: from, end: from + inner.length, text: inner, folded: folded(inner) }
}

export const isBlank = (line: Line): boolean => line.text === ''
