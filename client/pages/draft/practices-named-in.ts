/** A practice as a text may name it. */
export interface NamedPractice { readonly id: string; readonly name: string; readonly aliases: readonly string[] }

/** The practices that a text names, by any of their names as whole words, case, accents and signs ignored. */
export function practicesNamedIn<Practice extends NamedPractice>(text: string, practices: readonly Practice[]): readonly Practice[] {
  const words = plain(text)
  return practices.filter(({ name, aliases }) => [name, ...aliases].some((known) => words.includes(plain(known))))
}

/** Words between single spaces, so that a name is found at the beginning of a word and up to the end of one. */
const plain = (text: string): string => ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
