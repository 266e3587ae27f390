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
  const plain = entries.flatMap(([name, list]) => list.flatMap(simpleForms).map((form) => ({ name, form })))
  const known = new Map<string, Name | undefined>()
  const exact = (folded: string): Name | undefined => {
    if (!known.has(folded)) {
      if (known.size > 5_000) known.clear()
      known.set(folded, shapes.find(({ shape }) => shape.test(folded))?.name)
    }
    return known.get(folded)
  }
  return { exact, near: (folded) => exact(folded) ?? nearest(folded, plain) }
}

function nearest<Name extends string>(folded: string, plain: readonly { readonly name: Name; readonly form: string }[]): Name | undefined {
  const allowed = folded.length >= 14 ? 2 : folded.length >= 6 ? 1 : 0
  if (allowed === 0 || folded.length > 70) return undefined
  const near = new Set(plain.filter(({ form }) => form.length >= 6 && Math.abs(form.length - folded.length) <= allowed && distance(form, folded) <= allowed).map(({ name }) => name))
  return near.size === 1 ? [...near][0] : undefined
}

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
