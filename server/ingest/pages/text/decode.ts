import { type CapturedFile, largestPage, type Refused } from '../captured-file.ts'
import { mendEncoding } from './mend-encoding.ts'
import { otherFile } from './other-files.ts'
import { fromWindows1252 } from './windows-1252.ts'

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** A captured file's text, whatever encoding it was saved in; refuses what is too large, empty or no text at all. */
export function decode({ bytes }: Pick<CapturedFile, 'bytes'>): { readonly text: string } | Refused {
  if (bytes.length > largestPage) return { refused: `expected a page of at most ${megabytes(largestPage)}, got ${megabytes(bytes.length)}. Save the one page alone; the dataset is read as a table.` }
  const other = otherFile(bytes)
  if (other) return { refused: `expected a saved page (HTML or text), got ${other}. Save the page itself, unpacked; an extract of the dataset is read as CSV.` }
  const text = mendEncoding(textOf(bytes))
  if (text.trim() === '') return { refused: `expected a saved page (HTML or text), but there is nothing in it. Save the page again.` }
  if (controlShare(text) > 0.02) return { refused: `expected a saved page (HTML or text), got binary data. Save the page itself, as HTML or as text.` }
  if (isData.test(text)) return { refused: 'expected a saved page (HTML or text), got data in JSON. Save the page itself, as HTML or as text.' }
  return { text }
}

/** What programs write for programs, as it lies beside saved pages. */
const isData = /^\s{0,99}(?:\{\s{0,99}(?:"[^"\n]{0,200}"\s{0,9}:|\})|\[\s{0,99}[[{"])/u

function textOf(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return mostlyUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : oneByte(bytes)
  }
}

/** UTF-16 by its mark, or by every other byte of a Latin text being nought. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 1000)
  if (sample.length < 4) return undefined
  const noughts = [0, 0]
  sample.forEach((byte, at) => { if (byte === 0) noughts[at % 2]! += 1 })
  if (noughts[1]! > sample.length * 0.3 && noughts[0]! < sample.length * 0.05) return 'utf-16le'
  if (noughts[0]! > sample.length * 0.3 && noughts[1]! < sample.length * 0.05) return 'utf-16be'
  return undefined
}

/** A text cut or damaged in a few places is still UTF-8: most of its letters beyond ASCII decode. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const whole = (text.match(/[\u0080-\uFFFC]/g) ?? []).length
  return whole > broken * 2
}

/** In the encoding that an HTML page declares, or the one that old pages without a declaration are in. */
function oneByte(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const named = /charset=["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const own = /^(?:utf.*|windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii)?$/.test(named)
  try {
    return own ? fromWindows1252(bytes) : new TextDecoder(named).decode(bytes)
  } catch {
    return fromWindows1252(bytes)
  }
}

/** How much of a text is control characters that no text holds. */
function controlShare(text: string): number {
  const sample = text.slice(0, 200_000)
  // oxlint-disable-next-line no-control-regex -- these are what is counted
  return (sample.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0) / sample.length
}
