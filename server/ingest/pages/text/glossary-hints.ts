/**
 * A glossary hint is glued to the word it explains and cut off by dots: "action planAction plans are at the core of ... governmen... review". It begins with a capital
 * right after a small letter.
 */
const hint = /(?<=\p{Ll})\p{Lu}[\p{L}’']*[ ,][^\n]{60,320}?(?:\.\.\.|…)(?=[\s,.;:)]|$)/gu

const enough = 4

/** A hint has the word that it explains, in some form of it, among its first three; what merely has a capital inside (eGovernment) is text. */
function explains(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 60), place).toLowerCase().match(/\p{L}+/gu)?.slice(-3) ?? []
  const first = text.slice(place, place + 60).toLowerCase().match(/\p{L}+/gu)?.slice(0, 3) ?? []
  return before.some((word) => word.length >= enough && first.some((one) => one.startsWith(word.slice(0, Math.max(enough, word.length - 2)))))
}

/** The text as it reads without hints. */
export const withoutGlossaryHints = (text: string): string => text.replace(hint, (found, place: number) => (explains(text, place) ? '' : found))

/** Whether hints of the newest site are glued into a text. */
export const hasGlossaryHints = (text: string): boolean => [...text.matchAll(hint)].some(({ index }) => explains(text, index))
