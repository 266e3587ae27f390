/** What a passage is made of when it is shown: plain words, words that something rests on, and marks of what was withheld. */
export interface TextPiece { readonly kind: 'plain' | 'rests' | 'name' | 'e-mail' | 'phone'; readonly text: string }

/** A stretch of a document, in the units of its stored text. */
interface Span { readonly start: number; readonly end: number }

/** The marks that stand where personal data stood. */
const marks = /\[(name|e-mail|phone) withheld\]/g

/** Parts a passage where words begin or end that something rests on, and where something was withheld. */
export function textPiecesOf({ start, text }: { readonly start: number; readonly text: string }, resting: readonly Span[]): readonly TextPiece[] {
  const withheld = [...text.matchAll(marks)].map((found) => ({ start: found.index, end: found.index + found[0].length, kind: found[1] as TextPiece['kind'] }))
  const spans = resting.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(text.length, span.end - start) })).filter((span) => span.end > span.start)
  const edges = [...new Set([0, text.length, ...[...withheld, ...spans].flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  return edges.slice(1).flatMap((end, place) => {
    const from = edges[place] ?? 0
    const mark = withheld.find((span) => span.start <= from && end <= span.end)
    if (mark) return mark.start === from ? [{ kind: mark.kind, text: text.slice(mark.start, mark.end) }] : []
    return [{ kind: spans.some((span) => span.start <= from && end <= span.end) ? 'rests' as const : 'plain' as const, text: text.slice(from, end) }]
  })
}
