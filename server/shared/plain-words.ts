/** A word of a text as it stands there, and its plain form. */
export interface PlainWord { readonly plain: string; readonly start: number; readonly end: number }

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Letters that do not fall apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * A word without case and accents: Démocratie is democratie. Some signs fall apart into several: what is then no letter or digit is gone, as the brackets
 * of ⑴, and white space parts words, as in ﷺ.
 */
export const plainOf = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter).replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\s+/g, ' ').trim()

/** The words of a text, each with its place; apostrophes, hyphens and all other signs part words: 's-Gravenhage is s, gravenhage. */
export const wordsIn = (text: string): readonly PlainWord[] =>
  [...text.matchAll(word)].flatMap((found) => plainOf(found[0]).split(' ').filter(Boolean).map((plain) => ({ plain, start: found.index, end: found.index + found[0].length })))

/** A name as it is compared with what somebody types: its plain words with one space between. */
export const plainPhrase = (text: string): string => wordsIn(text).map(({ plain }) => plain).join(' ')
