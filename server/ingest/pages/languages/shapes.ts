import { languageTables } from './registry.ts'

/** A compiled list of shapes, each with what it stands for. */
export interface Shapes<Name extends string> { readonly exact: (folded: string) => Name | undefined; readonly near: (folded: string) => Name | undefined }

/**
 * All shapes of all languages under their names. `exact` is asked first; `near` forgives one wrong letter in six and more, two in fourteen and more: scanning, encodings
 * and translators damage labels.
 */
export function shapesOf<Name extends string>(part: (table: (typeof languageTables)[number]) => Readonly<Partial<Record<Name, readonly string[]>>>): Shapes<Name> {
  const entries = languageTables.flatMap((table) => Object.entries(part(table)) as [Name, readonly string[]][])
  const shapes = entries.map(([name, list]) => ({ name, shape: new RegExp(`^(?:${list.join('|')})$`, 'u') }))
  const exact = remembered((folded) => shapes.find(({ shape }) => shape.test(folded))?.name)
  const nearest = nearestOf(entries.flatMap(([name, list]) => list.flatMap(simpleForms).map((form) => ({ name, form }))))
  return { exact, near: remembered((folded) => exact(folded) ?? nearest(folded)) }
}

const mostRemembered = 5_000

/** The same lines come again and again. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (known.has(text)) return known.get(text) as T
    if (known.size >= mostRemembered) known.clear()
    const value = of(text)
    known.set(text, value)
    return value
  }
}

/** Finds the one name whose form is near; forms of another length or with other letters are passed over without comparing. */
function nearestOf<Name extends string>(plain: readonly { readonly name: Name; readonly form: string }[]): (folded: string) => Name | undefined {
  const byLength = new Map<number, { readonly name: Name; readonly form: string; readonly letters: readonly number[] }[]>()
  for (const one of plain) if (one.form.length >= 6) byLength.set(one.form.length, [...(byLength.get(one.form.length) ?? []), { ...one, letters: lettersOf(one.form) }])
  return (folded) => {
    const allowed = folded.length >= 14 ? 2 : folded.length >= 6 ? 1 : 0
    if (allowed === 0 || folded.length > 70) return undefined
    const letters = lettersOf(folded)
    const near = new Set<Name>()
    for (let length = folded.length - allowed; length <= folded.length + allowed; length++)
      for (const { name, form, letters: own } of byLength.get(length) ?? []) if (!near.has(name) && apart(own, letters) <= 2 * allowed && distance(form, folded) <= allowed) near.add(name)
    return near.size === 1 ? [...near][0] : undefined
  }
}

/** How often each letter stands in a text, other signs together. */
function lettersOf(text: string): readonly number[] {
  const counts = Array.from({ length: 27 }, () => 0)
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97
    counts[letter >= 0 && letter < 26 ? letter : 26]! += 1
  }
  return counts
}

const apart = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, count, at) => sum + Math.abs(count - b[at]!), 0)

const plainLetters = /^[\p{L}\p{N} '’/,-]+$/u
const mostForms = 64

/** The words that a shape stands for, where it is made of words, choices in brackets and "?" only; nothing for others. */
function simpleForms(shape: string): readonly string[] {
  let forms: readonly string[] = [shape.replaceAll('\\(', '\uE010').replaceAll('\\)', '\uE011').replaceAll('\\?', '\uE012')]
  for (let round = 0; round < 12 && forms.length <= mostForms; round++) {
    const next = [...new Set(forms.flatMap(opened))]
    if (next.length === forms.length && next.every((form, at) => form === forms[at])) break
    forms = next
  }
  return forms.length > mostForms ? [] : forms.map((form) => form.replaceAll('\uE010', '(').replaceAll('\uE011', ')').replaceAll('\uE012', '?').replace(/ +/g, ' ').trim()).filter((form) => plainLetters.test(form.replace(/[()?]/g, '')) && form !== '')
}

/** One choice of a shape taken: the innermost bracket, or an optional letter. */
function opened(form: string): readonly string[] {
  const bracket = /\(([^()]*)\)(\?)?/.exec(form)
  if (bracket) return [...bracket[1]!.split('|'), ...(bracket[2] ? [''] : [])].map((choice) => form.replace(bracket[0], choice))
  const optional = /(.)\?/.exec(form)
  return optional ? [form.replace(optional[0], optional[1]!), form.replace(optional[0], '')] : [form]
}

/** Letters to change, add or take away to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
