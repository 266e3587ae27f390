/** A text of a document, as it was saved on one day. */
export interface Saved { readonly document: string; readonly kind: string; readonly text: string; readonly capturedOn?: string | null | undefined }

/**
 * Whether a text is a piece of another of its document, as when saving was cut off: it says nothing that the whole does not. Texts of two days that are known are no pieces of each
 * other, since a page grows; nor are rows of a dataset, which come whole.
 */
export function isPieceOf(piece: Saved, whole: Saved): boolean {
  if (piece.document !== whole.document || piece.kind === 'DATASET' || piece.text.length >= whole.text.length) return false
  if (piece.capturedOn && whole.capturedOn && piece.capturedOn !== whole.capturedOn) return false
  return piece.text.trim() !== '' && whole.text.includes(piece.text.trim())
}

/** Which of some texts, by their places, are pieces of another of them or of one that is kept. */
export function piecesAmong(texts: readonly Saved[], kept: readonly Saved[]): ReadonlySet<number> {
  const [wholes, pieces] = [[...kept], new Set<number>()]
  const longestFirst = texts.map((one, at) => ({ one, at })).sort((a, b) => b.one.text.length - a.one.text.length)
  for (const { one, at } of longestFirst) {
    if (wholes.some((other) => isPieceOf(one, other))) pieces.add(at)
    else wholes.push(one)
  }
  return pieces
}
