import { betweenMarks } from '../people/withhold.ts'

/** A text of a document, as it was saved on one day: that of its capture or, where that is not known, the one on which it was first read. */
export interface Saved { readonly document: string; readonly kind: string; readonly text: string; readonly day: string }

/**
 * Whether a text is a piece of another of its document, as when saving was cut off: it says nothing that the whole does not. Texts of two days are no pieces of each
 * other, since a page grows and is shortened; nor are rows of a dataset, which come whole.
 */
export function isPieceOf(piece: Saved, whole: Saved): boolean {
  if (piece.document !== whole.document || piece.kind === 'DATASET' || piece.text.length >= whole.text.length) return false
  if (!piece.day.startsWith(whole.day) && !whole.day.startsWith(piece.day)) return false
  const words = piece.text.trim()
  return words !== '' && (whole.text.includes(words) || beginsWith(betweenMarks(whole.text), words))
}

/** In the whole a mark stands in the place of a name or an address that nothing gave away in the piece: words with capitals, digits or signs, and short ones between. */
const longestName = 80
const isName = (text: string): boolean => text.length <= longestName && text.split(/\s+/).every((word) => word === 'withheld]' || /^(?:$|[^\p{Ll}]|\p{Ll}{1,3}$|\S*[.@])/u.test(word))

/** Whether a text is the beginning of another, of which the parts between the marks are given. */
function beginsWith([first = '', ...parts]: readonly string[], text: string): boolean {
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    if (endsWithin(part, text.slice(at))) return true
    const next = text.slice(at, at + longestName + part.length).indexOf(part, 1)
    if (next < 0 || !isName(text.slice(at, at + next))) return false
    at += next + part.length
  }
  return at === text.length
}

/** Whether a text ends within a name or the part that follows it. */
function endsWithin(part: string, text: string): boolean {
  if (text.length > longestName + part.length) return false
  const lengths = Array.from({ length: Math.min(longestName, text.length) }, (_, length) => length + 1)
  return text === '' || lengths.some((length) => part.startsWith(text.slice(length)) && isName(text.slice(0, length)))
}

/** Which of some texts, by their places, are pieces, and of which other of them or of those that are kept. */
export function piecesAmong(texts: readonly Saved[], kept: readonly Saved[]): ReadonlyMap<number, Saved> {
  const [wholes, pieces] = [[...kept], new Map<number, Saved>()]
  const longestFirst = texts.map((one, at) => ({ one, at })).sort((a, b) => b.one.text.length - a.one.text.length)
  for (const { one, at } of longestFirst) {
    const whole = wholes.find((other) => isPieceOf(one, other))
    if (whole) pieces.set(at, whole)
    else wholes.push(one)
  }
  return pieces
}
