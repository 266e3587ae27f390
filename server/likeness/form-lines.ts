import { plainPhrase } from '../shared/plain-words.ts'

/** Lines that stand in at least so many texts come from a form that many filled in. */
const fewest = 3
const longest = 160

/** A text in pieces that a form would have as its labels: lines, sentences, questions, and what stands before a colon. */
const piecesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:;])\s+|\n+/).map((piece) => piece.trim()).filter(Boolean)

/** The lines of forms: those that stand in several texts. */
export function formLinesOf(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const line of new Set(piecesOf(text).filter((piece) => piece.length <= longest).map(plainPhrase))) counts.set(line, (counts.get(line) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([line]) => line))
}

/** A text without the lines of forms. */
export const withoutForm = (text: string, lines: ReadonlySet<string>): string => piecesOf(text).filter((piece) => !lines.has(plainPhrase(piece))).join('\n')
