/** A passage of a text: its words, and where it begins and ends in it, in UTF-16 units. */
export interface TextPassage { readonly start: number; readonly end: number; readonly text: string }

/** Longer lines than this are parted where a sentence ends, so that any text can be read and shown piece by piece. */
const longest = 1200

/** The passages of a text: its lines, without the empty ones; the words of each are cut from the text as it stands. */
export function passagesIn(text: string): readonly TextPassage[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
  return lines.flatMap((line) => parted(text, line)).flatMap(({ start, end }) => {
    const piece = text.slice(start, end)
    const words = piece.trim()
    const from = start + piece.indexOf(words)
    return words === '' ? [] : [{ start: from, end: from + words.length, text: words }]
  })
}

interface Span { readonly start: number; readonly end: number }

/** A long line in pieces: at the last end of a sentence that fits, else at the last space, else where it is full. */
function parted(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  while (end - from > longest) {
    const window = text.slice(from, from + longest)
    const sentence = Math.max(...['. ', '? ', '! ', '; '].map((mark) => window.lastIndexOf(mark))) + 2
    const cut = sentence > longest / 3 ? sentence : window.lastIndexOf(' ') + 1
    const length = cut > 0 ? cut : wholeLetters(window)
    spans.push({ start: from, end: from + length })
    from += length
  }
  return [...spans, { start: from, end }]
}

/** The length of a window that does not end between the two halves of one letter. */
const wholeLetters = (window: string): number => (/[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length)
