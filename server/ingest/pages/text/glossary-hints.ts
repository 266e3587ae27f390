/**
 * A glossary hint is glued to the word it explains and cut off by dots: "action planAction plans are at the core of ... governmen... review". It begins with a capital
 * right after a small letter.
 */
const hint = /(?<=\p{Ll})\p{Lu}[\p{L}’']*[ ,][^\n]{60,320}?(?:\.\.\.|…)(?=[\s,.;:)]|$)/gu

/** The text as it reads without hints. */
export const withoutGlossaryHints = (text: string): string => text.replace(hint, '')

/** Whether hints of the newest site are glued into a text. */
export const hasGlossaryHints = (text: string): boolean => text.search(hint) >= 0
