/** A stretch of a text. */
export interface Stretch { readonly start: number; readonly end: number }

/** Longest way that is looked for the ends of a sentence, so that a text without any costs no more than others. */
export const farthest = 700
/** Short forms whose dot ends nothing. */
const shortForm = /(?:^|[^\p{L}])(?:n[ro]s?|n[úu]ms?|art|e\.g|i\.e|cf|vs|pp?|st|dr|mr|mrs|ms|incl|bijv|nl|resp|approx|ca|etc|ej)$/iu

/** The sentence around a place: to a full stop before a capital, an empty line or a bullet on either side. A line that is only wrapped goes on. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  return { start: beginning(text, start), end: ending(text, end) }
}

/** The sentence before one, in the same paragraph; empty where there is none. */
export function sentenceBefore(text: string, { start }: Stretch): Stretch {
  const last = text.slice(0, start).trimEnd().length
  if (last === 0 || /\n\s*\n/.test(text.slice(last, start))) return { start, end: start }
  return { start: beginning(text, last - 1), end: last }
}

function beginning(text: string, from: number): number {
  for (let place = from; place > 0 && from - place < farthest; place--) if (isBreak(text, place)) return skipped(text, place)
  return skipped(text, Math.max(0, from - farthest))
}

function ending(text: string, from: number): number {
  for (let place = from; place < text.length && place - from < farthest; place++) if (isBreak(text, place)) return place
  return Math.min(text.length, from + farthest)
}

const skipped = (text: string, place: number): number => place + (/^\s*/.exec(text.slice(place, place + 40))?.[0].length ?? 0)

const mayEnd = /[.!?…;"”»’)\]\n]/u
const mayBegin = /[\n•●▪◦✓\uf0a7\uf0b7]/u

/** Whether something ends right before a place. */
function isBreak(text: string, place: number): boolean {
  if (!mayEnd.test(text[place - 1] ?? '') && !mayBegin.test(text[place] ?? '')) return false
  const before = text.slice(Math.max(0, place - 12), place)
  const after = text.slice(place, place + 12)
  if (/^\n\s*\n/.test(after) || /\n\s*\n$/.test(before) || /^[•●▪◦✓\uf0a7\uf0b7]/.test(after)) return true
  if (/[;]$/.test(before) && /^\s*\n/.test(after)) return true
  return /[.!?…]["”»’)\]]*$/.test(before) && /^\s+["“«‘(¿¡[]*[\p{Lu}\p{N}]/u.test(after) && !shortForm.test(before.replace(/[.!?…]["”»’)\]]*$/, '')) && !/\d\.$/.test(before)
    || /\p{L}\)?\d?\.$/u.test(before) && /^\s+\p{Lu}/u.test(after) && !shortForm.test(before.slice(0, -1))
    || /\d\.$/.test(before) && /^\s+\p{Lu}(?:\p{Ll}|\s\p{Ll}|['’]\p{L})/u.test(after)
}
