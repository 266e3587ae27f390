/** A piece of the name of a section: words that the interface has, a numbered or named place, or words as the document or its reader puts them. */
export type SectionPiece =
  | { readonly as: 'part'; readonly key: string; readonly bracketed: boolean }
  | { readonly as: 'place'; readonly key: 'place' | 'point' | 'row' | 'column'; readonly value: string }
  | { readonly as: 'own'; readonly text: string }

/** A key made of English words: "Plan text" is plan-text. */
const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')

const places = /^(?:(place|point) (\d\w*)|(row) (\S+)|(column)s? (.+))$/i

/**
 * The pieces of a section's name, which readers and seeds put together with commas, colons and brackets: "Plan text, start and end dates".
 * `known` says whether the interface has words for a key; what it has none for stays as it is.
 */
export function sectionPieces(section: string, known: (key: string) => boolean): readonly SectionPiece[] {
  const part = (text: string, bracketed = false): SectionPiece | undefined => (known(keyOf(text)) ? { as: 'part', key: keyOf(text), bracketed } : undefined)
  const pieces = (piece: string): readonly SectionPiece[] => {
    const [, words = '', inside = ''] = /^(.+?) \((.+)\)$/.exec(piece) ?? []
    const [outer, inner] = [part(words), part(inside, true)]
    const one = part(piece) ?? placeOf(piece)
    return one ? [one] : outer && inner ? [outer, inner] : [{ as: 'own', text: piece }]
  }
  const whole = part(section)
  return whole ? [whole] : section.split(/[,:] (?![^()]*\))/).flatMap(pieces)
}

function placeOf(piece: string): SectionPiece | undefined {
  const [, place, number, row, name, column, words] = places.exec(piece) ?? []
  const [key, value] = [place ?? row ?? column, number ?? name ?? words]
  return key && value ? { as: 'place', key: key.toLowerCase() as 'row', value } : undefined
}
