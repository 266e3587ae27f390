/** How many brackets are open at the end of a text. */
export const depth = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)

const quotes = [['“', '”'], ['«', '»']] as const

/** Splits at the places of a sign, to be looked for everywhere, that stand outside brackets and quotation marks; one that nothing closes encloses nothing. */
export function topLevel(text: string, sign: RegExp): string[] {
  const parts: string[] = []
  const lastClosed = text.lastIndexOf(')')
  const lastQuoted = quotes.map(([, close]) => text.lastIndexOf(close))
  let [from, counted, open] = [0, 0, 0]
  let quoted = quotes.map(() => false)
  for (const found of text.matchAll(sign)) {
    const stretch = text.slice(counted, found.index)
    open += depth(stretch)
    quoted = quotes.map(([begin, end], at) => (stretch.includes(begin) || stretch.includes(end) ? stretch.lastIndexOf(begin) > stretch.lastIndexOf(end) : quoted[at]!))
    counted = found.index
    if ((open > 0 && found.index <= lastClosed) || quoted.some((inside, at) => inside && found.index <= lastQuoted[at]!)) continue
    parts.push(text.slice(from, found.index))
    from = counted = found.index + found[0].length
    open = 0
    quoted = quotes.map(() => false)
  }
  return [...parts, text.slice(from)]
}
