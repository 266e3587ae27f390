import type { Readable } from 'node:stream'
import { otherFile } from '../pages/text/other-files.ts'
import { fromWindows1252 } from '../pages/text/windows-1252.ts'

/** Told once: why the text may not be what its writer wrote, or what else it was read as. */
type Tell = (remark: string) => void

/**
 * The text of a table as it streams in. OGP gives out UTF-8; office programs also write windows-1252 and UTF-16. What is no UTF-8 before any letter beyond ASCII
 * has come is windows-1252; what stops being UTF-8 after that is damage, of which each letter becomes one sign.
 */
export async function* tableText(stream: Readable, tell: Tell): AsyncIterable<string> {
  let read: ((bytes: Buffer) => string) | undefined
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as string)
    read ??= readerOf(bytes, tell)
    yield read(bytes)
  }
}

function readerOf(beginning: Buffer, tell: Tell): (bytes: Buffer) => string {
  const wide = beginning[0] === 0xff && beginning[1] === 0xfe ? 'utf-16le' : beginning[0] === 0xfe && beginning[1] === 0xff ? 'utf-16be' : undefined
  if (!wide) return utf8(tell)
  const decoder = new TextDecoder(wide)
  return (bytes) => decoder.decode(bytes, { stream: true })
}

function utf8(tell: Tell): (bytes: Buffer) => string {
  let [left, beyondAscii, other] = [Buffer.alloc(0), false, undefined as ((bytes: Buffer) => string) | undefined]
  return (bytes) => {
    const whole = Buffer.concat([left, bytes])
    const end = other ? whole.length : wholeLetters(whole)
    left = whole.subarray(end)
    const now = whole.subarray(0, end)
    if (other) return other(now)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(now)
      beyondAscii ||= now.some((byte) => byte > 0x7f)
      return text
    } catch {
      tell(beyondAscii ? 'the file is UTF-8, but damaged: bytes that are no letters stand as \uFFFD' : 'the file is not UTF-8, as OGP gives it out, but windows-1252, as office programs write it; it was read as that')
      const lenient = new TextDecoder('utf-8')
      other = beyondAscii ? (some) => lenient.decode(some, { stream: true }) : fromWindows1252
      return other(now)
    }
  }
}

/** How far whole letters go: the last one may be cut between two pieces. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** What parts the fields of a first line: OGP's commas, or the semicolons and tabs of office programs. */
export function delimiterIn(beginning: string): ',' | ';' | '\t' {
  const line = /^[^\r\n]*/.exec(beginning)?.[0] ?? ''
  const count = (sign: string) => line.split(sign).length
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ','
}

/** Whether a file is to be read as a table, by its name and first bytes: then what is wrong with it is told as of a table. */
export function isTable(name: string, beginning: Buffer, columns: readonly string[]): boolean {
  const text = beginning[0] === 0xff || beginning[0] === 0xfe ? new TextDecoder(beginning[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(beginning) : beginning.toString('latin1')
  return columns.every((column) => text.slice(0, 20_000).includes(column)) || (/\.(?:csv|tsv)$/i.test(name) && otherFile(beginning) === undefined)
}
