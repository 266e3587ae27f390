import { anyWithheldMark, withheldMarks } from '../concepts/source/withheld-marks.ts'

/** Longer ones are running text in which somebody is named. */
const longestPiece = 240
/** The name, title and department of a person stand within so many lines above the address or number. */
const mostAbove = 4
const longestAbove = 120
/** A name with so few words beside it is told for its own sake. */
const fewestWordsBeside = 7

const hasMark = (text: string): boolean => anyWithheldMark.test(text)
const hasReach = (text: string): boolean => text.includes(withheldMarks.mail) || text.includes(withheldMarks.phone)
const unmarked = (text: string): string => text.split(anyWithheldMark).map((part) => part.trim()).join(' ')
const piecesOf = (line: string): readonly string[] => line.split(/(?<=[.?!;|])\s+/)
/** "Responsible person: ..."; what has a number is a point of the commitment ("Milestone 1: ..."). */
const hasLabel = (piece: string): boolean => /^[^:\d]{2,80}:/.test(piece)

/**
 * Lines without what they say of persons to ask: their names are withheld already, and what stands around the marks (titles, departments, labels of every language
 * and form) tells of no commitment but would make all those alike that name somebody.
 */
export function withoutContacts(lines: readonly string[]): readonly string[] {
  const reached = lines.flatMap((line, place) => (hasReach(line) && line.length <= longestPiece ? [place] : []))
  const around = new Set(reached.flatMap((place) => blockAbove(lines, place)))
  return lines.flatMap((line, place) => {
    if (!hasMark(line)) return around.has(place) ? [] : [line]
    const kept = piecesOf(line).filter((piece) => !tellsOfContact(piece, around.has(place))).map(unmarked).join(' ').trim()
    return kept ? [kept] : []
  })
}

function tellsOfContact(piece: string, aboveOne: boolean): boolean {
  if (!hasMark(piece) || piece.length > longestPiece) return false
  return aboveOne || hasReach(piece) || hasLabel(piece) || (unmarked(piece).match(/\p{L}+/gu) ?? []).length < fewestWordsBeside
}

/** The lines between a line that gives an address or number and the name above it, with the label over a name that stands alone. */
function blockAbove(lines: readonly string[], place: number): readonly number[] {
  for (let above = place - 1; above >= Math.max(0, place - mostAbove); above--) {
    if (!lines[above]!.trim() || lines[above]!.length > longestPiece) return []
    if (!hasMark(lines[above]!)) continue
    const between = Array.from({ length: place - above }, (_, step) => above + step)
    if (between.some((line) => line !== above && lines[line]!.length > longestAbove)) return []
    return isLabelOf(lines, above) ? [above - 1, ...between] : between
  }
  return []
}

const isLabelOf = (lines: readonly string[], place: number): boolean => unmarked(lines[place]!).trim() === '' && (lines[place - 1]?.length ?? longestAbove) < longestAbove
