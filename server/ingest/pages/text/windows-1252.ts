/** What windows-1252 makes of bytes 80 to 9F, where it differs from Latin-1. Node's own decoder gives control characters for them. */
const odd = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Every letter beyond ASCII and its byte. */
export const byteOf: ReadonlyMap<string, number> = new Map([...odd.split(''), ...Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at))].map((letter, at) => [letter, 0x80 + at]))

/** Bytes of windows-1252 as text. */
export const fromWindows1252 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009F]/g, (letter) => odd[letter.charCodeAt(0) - 0x80]!)
