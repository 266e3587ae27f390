import { anyWithheldMark, withheldMarks } from '../../concepts/source/withheld-marks.ts'
import { contactNames } from './contact-names.ts'
import { handlesIn } from './handles.ts'
import { mailsIn, phonesIn } from './mail-and-phone.ts'
import { extensionsIn } from './phone-extensions.ts'
import type { Private, PrivateKind } from './private.ts'
import { personsIn } from './persons-in-text.ts'

/** A text without personal data, and how many different pieces were taken out. */
export interface Withheld {
  readonly text: string
  /** Names, addresses and numbers, each counted once however often it stands there. */
  readonly withheld: number
  readonly counts: Readonly<Record<PrivateKind, number>>
}

const marks: Readonly<Record<PrivateKind, string>> = {
  contact: withheldMarks.name, person: withheldMarks.name, author: withheldMarks.name, mail: withheldMarks.mail, phone: withheldMarks.phone,
}

/** The parts of a text between the marks that stand in it. */
export const betweenMarks = (text: string): readonly string[] => text.split(anyWithheldMark)

/**
 * Takes personal data out of a text before anything else sees it: names of contact persons (after labels in four languages), other persons named in running
 * text, authors, names on services for messages, e-mail addresses and telephone numbers. A mark stands in the place of each. Institutions, functions and places stay.
 */
export function withhold(text: string): Withheld {
  const mails = mailsIn(text)
  const rung = phonesIn(text, mails)
  const phones = [...rung, ...extensionsIn(text, rung)]
  const contacts = [...contactNames(text), ...handlesIn(text)]
  const persons = personsIn(text, [...contacts, ...mails], mails, phones)
  const found = apart([...mails, ...phones, ...contacts, ...persons])
  const counts = { contact: 0, person: 0, author: 0, mail: 0, phone: 0 }
  for (const kind of Object.keys(counts) as PrivateKind[]) counts[kind] = new Set(found.filter((one) => one.kind === kind).map(({ who }) => who)).size
  const withheld = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { text: marked(text, found), withheld, counts }
}

/** Pieces in the order of the text, none over another: of two that overlap the earlier stays, grown to the end of both. */
function apart(pieces: readonly Private[]): readonly Private[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Private[] = []
  for (const piece of sorted) {
    const last = kept.at(-1)
    if (!last || piece.start >= last.end) kept.push(piece)
    else if (piece.end > last.end) kept[kept.length - 1] = { ...last, end: piece.end }
  }
  return kept
}

function marked(text: string, pieces: readonly Private[]): string {
  let from = 0
  const parts = pieces.map(({ start, end, kind }) => {
    if (start < from || end < start) throw new Error(`expected a piece behind ${from} to withhold, got ${start} to ${end}`)
    const before = text.slice(from, start)
    from = end
    return before + marks[kind]
  })
  return parts.join('') + text.slice(from)
}
