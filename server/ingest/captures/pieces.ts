import { plainPhrase } from '../../shared/plain-words.ts'
import { withheldMarks } from '../../concepts/source/withheld-marks.ts'
import { betweenMarks } from '../people/withhold.ts'
import type { Withholding } from '../record/draft.ts'

/** A text of a document, as it was saved on one day: that of its capture or, where that is not known, the one on which it was first read. */
export interface Saved { readonly document: string; readonly kind: string; readonly text: string; readonly day: string }

/**
 * Whether a text is a piece of another of its document, as when saving was cut off: it says nothing that the whole does not. Texts of two days are no pieces of each
 * other, since a page grows and is shortened, unless the later breaks off within a line of the earlier; nor are rows of a dataset, which come whole.
 */
export function isPieceOf(piece: Saved, whole: Saved): boolean {
  if (piece.document !== whole.document || piece.kind === 'DATASET' || piece.text.length >= whole.text.length) return false
  const words = piece.text.trim()
  if (!piece.day.startsWith(whole.day) && !whole.day.startsWith(piece.day)) return piece.day > whole.day && breaksOff(words, whole.text)
  return words !== '' && (whole.text.includes(words) || namesAtMarks(betweenMarks(whole.text), words) !== undefined)
}

/** Whoever shortens a page ends a line. */
const breaksOff = (words: string, whole: string): boolean => words !== '' && whole.startsWith(words) && /[^\n]/.test(whole.charAt(words.length))

/** In the whole a mark stands in the place of a name or an address that nothing gave away in the piece: words with capitals, digits or signs, and short ones between. */
const longestName = 80
const isName = (text: string): boolean => text.length <= longestName && text.split(/\s+/).every((word) => word === 'withheld]' || /^(?:$|[^\p{Ll}]|\p{Ll}{1,3}$|\S*[.@])/u.test(word))

/** What stands in a text where another, of which the parts between the marks are given, has marks; undefined where it is not the beginning of that. */
function namesAtMarks([first = '', ...parts]: readonly string[], text: string): readonly string[] | undefined {
  if (!text.startsWith(first)) return undefined
  const names: string[] = []
  let at = first.length
  for (const part of parts) {
    const last = nameAtEnd(part, text.slice(at))
    if (last !== undefined) return [...names, last]
    const next = text.slice(at, at + longestName + part.length).indexOf(part, 1)
    if (next < 0 || !isName(text.slice(at, at + next))) return undefined
    names.push(text.slice(at, at + next))
    at += next + part.length
  }
  return at === text.length ? names : undefined
}

/** The name with which a text ends, or after which it ends within the part that follows. */
function nameAtEnd(part: string, text: string): string | undefined {
  if (text.length > longestName + part.length) return undefined
  const lengths = Array.from({ length: Math.min(longestName, text.length) }, (_, length) => length + 1)
  const length = text === '' ? 0 : lengths.find((one) => part.startsWith(text.slice(one)) && isName(text.slice(0, one)))
  return length === undefined ? undefined : text.slice(0, length)
}

/** Initials and the like stand in too many words to be taken out of these. */
const shortestName = 4
const mark = withheldMarks.name

/** What has to be taken out of a piece that is kept, now that the whole gives names away that the piece did not; undefined where there is none. */
export function withholdingOf(piece: Saved & { readonly id: string }, whole: Saved): Withholding | undefined {
  const text = piece.text.trim()
  const names = whole.text.includes(text) ? [] : (namesAtMarks(betweenMarks(whole.text), text) ?? []).filter((name) => name !== '' && !name.includes('withheld]'))
  if (names.length === 0) return undefined
  const words = [...new Set(names)].sort((a, b) => b.length - a.length)
  const long = words.filter((name) => name.length >= shortestName)
  return { source: piece.id, text: words.reduce((left, name) => left.replaceAll(name, mark), text), words: long, plain: long.flatMap((name) => plainPhrase(name).split(' ')), mark }
}

/** Which of some texts, by their places, are pieces, and of which other of them or of those that are kept. */
export function piecesAmong(texts: readonly Saved[], kept: readonly Saved[]): ReadonlyMap<number, Saved> {
  const [wholes, pieces] = [[...kept], new Map<number, Saved>()]
  const longestFirst = texts.map((one, at) => ({ one, at })).sort((a, b) => b.one.text.length - a.one.text.length)
  for (const { one, at } of longestFirst) {
    // Of the day on which it was saved, where there is such a one.
    const [whole] = wholes.filter((other) => isPieceOf(one, other)).sort((a, b) => b.day.localeCompare(a.day))
    if (whole) pieces.set(at, whole)
    else wholes.push(one)
  }
  return pieces
}
