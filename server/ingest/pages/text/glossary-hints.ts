/**
 * A glossary hint is glued to the word it explains and cut off by dots: "action planAction plans are at the core of ... governmen... review". It begins with a capital
 * right after a small letter.
 */
const hint = /(?<=[\p{Ll})])\p{Lu}[\p{L}’']{0,40}[ ,][^\n]{30,320}?(?:\.\.\.|…)(?=[\s,.;:)]|$)/gu

const enough = 4

/** Words that open a sentence, and so a hint; no name with a capital inside has one of them for its second part. */
const opening = /^(?:the|an?|ogp|to|in|this|these|when|governments?|disclosing|ensuring|making|opening)$/
const within = 12

/** A hint has the word that it explains, in some form of it, among its first words, or begins as a sentence does; what merely has a capital inside (eGovernment) is text. */
function explains(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 60), place).toLowerCase().match(/\p{L}+/gu)?.slice(-3) ?? []
  const first = text.slice(place, place + 160).toLowerCase().match(/\p{L}+/gu)?.slice(0, within) ?? []
  return (opening.test(first[0] ?? '') && (before.at(-1)?.length ?? 0) >= enough - 1) || before.some((word) => word.length >= enough && first.some((one) => one.startsWith(word.slice(0, Math.max(enough, word.length - 2)))))
}

/** The text as it reads without hints. */
export const withoutGlossaryHints = (text: string): string => text.replace(hint, (found, place: number) => (explains(text, place) ? '' : found))
