/** Things in the order of their names, as readers of a language look them up; digits count as numbers. */
export function byName<Named extends { readonly name: string }>(things: readonly Named[], language: string): readonly Named[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return things.toSorted((a, b) => compare(a.name, b.name))
}
