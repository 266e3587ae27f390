import { byteOf } from './windows-1252.ts'

const strays = [...byteOf.keys()].map((letter) => letter.replace(/[\\\]^-]/g, '\\$&')).join('')
const run = new RegExp(`[${strays}]{2,}`, 'gu')

/**
 * Puts right text that was decoded as windows-1252 although it was UTF-8, once or twice over: "Ã©" becomes "é". Only runs that are whole UTF-8 are touched, so that
 * "naïve" and "l’État" stay as they are.
 */
export function mendEncoding(text: string): string {
  const once = text.replace(run, asUtf8)
  return once === text ? text : once.replace(run, asUtf8)
}

/** What such damage comes from: letters of western languages, quotes, dashes, the euro. "LIBERTÉ»" would be whole UTF-8 too, of a letter that nobody wrote. */
const likely = /^[\u0080-\u017F\u2000-\u206F\u20AC\u2122]+$/

function asUtf8(letters: string): string {
  try {
    const mended = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters.split('').map((letter) => byteOf.get(letter)!)))
    return likely.test(mended) ? mended : letters
  } catch {
    return letters
  }
}
