import type { Span } from './span.ts'

/** The pieces of a value between commas and line ends, each with its place in the stored text. Slashes and "and" stand inside names. */
export function partsOf(text: string, value: Span): readonly Span[] {
  const raw = text.slice(value.start, value.end)
  return [...raw.matchAll(/[^,;\n•]+/g)].flatMap((found): readonly Span[] => {
    const part = found[0].trim()
    if (!/[\p{L}\p{N}]/u.test(part)) return []
    const start = value.start + found.index + found[0].indexOf(part)
    return [{ text: part, start, end: start + part.length, line: value.line }]
  })
}
