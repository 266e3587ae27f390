import type { FieldName, HeadingName } from '../languages/language-table.ts'
import { shapesOf } from '../languages/shapes.ts'
import { folded } from '../text/folded.ts'
import type { Line } from '../text/lines.ts'
import { partOf, type Span } from './span.ts'

const fields = shapesOf<FieldName>((table) => table.fields)
const headings = shapesOf<HeadingName>((table) => table.headings)

/** A label and what stands behind it in its line. */
export interface Labelled { readonly name: FieldName; readonly label: string; readonly value: Span; readonly line: Line }

const bullet = /^(?:[•*|·▪–-]|\d{1,2}[.)])\s*(?=\p{L})/u
const longestLabel = 90
/** The letter i in a circle beside a heading, as text. */
const icon = /\s+(?:i|ℹ|\?)$/u

/** What a line opens, where it is a heading and nothing else. */
export function headingOf(line: Line): HeadingName | undefined {
  if (line.text.length > longestLabel || line.text === '') return undefined
  const bare = line.folded.replace(bullet, '').replace(/\s*:$/, '')
  return headings.near(bare) ?? headings.near(bare.replace(icon, ''))
}

/** The label that a line begins with, if it does: up to a colon or a question mark, or the whole line. */
export function labelOf(line: Line, match: 'near' | 'exact' = 'near'): Labelled | undefined {
  const from = bullet.exec(line.text)?.[0].length ?? 0
  for (const [end, next] of labelEnds(line.text, from)) {
    const label = line.text.slice(from, end)
    const name = fields[match](foldedLabel(label))
    if (name) return { name, label: label.trim(), value: partOf(line, next), line }
  }
  return undefined
}

/** Where a label can end, and where its value then begins. A label may hold a colon in brackets, as in "Ambición (consulta: definición): Bajo". */
function labelEnds(text: string, from: number): readonly (readonly [end: number, value: number])[] {
  const ends: (readonly [number, number])[] = []
  for (const sign of text.slice(0, from + longestLabel + 1).matchAll(/[:：?]/g)) {
    if (sign.index <= from || ends.length >= 3) continue
    ends.push(sign[0] === '?' ? [sign.index + 1, sign.index + 1] : [sign.index, sign.index + 1])
  }
  return text.length <= longestLabel ? [...ends, [text.length, text.length]] : ends
}

const hint = /\s*\((?:see|voir|ver|consult\p{L}*|zie|v[ée]ase)[^)]*\)$/u
const foldedLabel = (label: string): string => {
  const plain = folded(label.replace(/[*_#]/g, ''))
  return plain.replace(hint, '').replace(/\s*\?$/, '?').replace(icon, '').trim()
}
