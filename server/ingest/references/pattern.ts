const made = new Map<string, RegExp>()

/** What may not stand before or behind a word. */
export const notAfter = '(?<![\\p{L}\\p{N}])'
export const notBefore = '(?![\\p{L}\\p{N}])'

/** A regular expression from its source, made once: without regard to case, `\w` for the letters of all languages. Those with the flag y or g keep no place: set `lastIndex` first. */
export function pattern(source: string, flags = 'iu'): RegExp {
  const key = `${flags} ${source}`
  const known = made.get(key)
  if (known) return known
  const expression = new RegExp(source.replaceAll('\\w', '[\\p{L}]'), flags)
  made.set(key, expression)
  return expression
}

/** Whole words out of a list of alternatives. */
export const word = (alternatives: string): string => `${notAfter}(?:${alternatives})${notBefore}`

/** What stands at a place of a text, or undefined. */
export function at(source: string, text: string, place: number, flags = 'iuy'): RegExpExecArray | undefined {
  const expression = pattern(source, flags)
  expression.lastIndex = place
  return expression.exec(text) ?? undefined
}
