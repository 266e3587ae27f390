import { narrowGaps } from '../../../shared/narrow-gaps.ts'
import { withoutGlossaryHints } from './glossary-hints.ts'

/** Signs that change what is seen without being seen: joiners, marks of direction, soft hyphens. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g
/** Bullets of office documents come as private signs. */
const privateSigns = /[\uE000-\uF8FF]/g

/** One kind of line end and of space, composed letters, nothing unseen. Blank lines stay: they part what a page parts. */
export function evenText(text: string): string {
  const even = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(unseen, '').replace(controls, ' ').replace(privateSigns, '•').replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
  const lines = even.split('\n').map((line) => line.trimEnd())
  return narrowGaps(lines.join('\n').replace(/\n{5,}/g, '\n\n\n\n').replace(/^\n+/, '').trimEnd())
}

/** The text that is stored and that all offsets count in: even, and without hints of the glossary. */
export const plainText = (text: string): string => withoutGlossaryHints(evenText(text))
