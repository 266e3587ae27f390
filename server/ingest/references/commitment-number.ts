/** A commitment's number as it is compared: "06" is 6, "2.1." is 2.1, "4-(a)" and "4(A)" are 4a. Ranges keep their hyphen: "6 – 8" is 6-8. */
export const plainNumber = (number: string): string =>
  number.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(/[‐-―]/g, '-').replace(/-?\(([a-z])\)/g, '$1').replace(/\.+$/, '').replace(/(^|[.-])0+(?=\d)/g, '$1')

/** Widest range that is taken apart; a wider one is no list of commitments. */
const widestRange = 12

/** The numbers that a range spans ("6-8": 6, 7, 8; "7.1-7.3": 7.1, 7.2, 7.3); undefined for anything else. */
export function numbersOfRange(number: string): readonly string[] | undefined {
  const [, chapter = '', from, to] = /^((?:\d+\.)*)(\d+)-\1(\d+)$/.exec(plainNumber(number)) ?? []
  const length = Number(to) - Number(from)
  if (!(length > 0 && length < widestRange)) return undefined
  return Array.from({ length: length + 1 }, (_, place) => `${chapter}${Number(from) + place}`)
}
