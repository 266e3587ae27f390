/** First bytes of files that are neither pages nor tables, and what they are. */
const others: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'], [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or office document'], [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'], [[0xff, 0xd8, 0xff], 'a picture'], [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'], [[0x7f, 0x45, 0x4c, 0x46], 'a program'], [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
]

/** What a file is by its first bytes, where it is nothing that can be read. */
export const otherFile = (bytes: Uint8Array): string | undefined => others.find(([first]) => first.every((byte, at) => bytes[at] === byte))?.[1]
