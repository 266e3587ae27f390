/** What must be added and what ends, so that the live set becomes the wanted one. A version is known by id and hash. */
export interface Difference<T> { readonly added: readonly T[]; readonly ended: readonly string[] }

/** Holds wanted versions against live ones; a changed hash both ends the old version and adds the new. */
export function difference<T extends { readonly id: string; readonly hash?: string }>(live: readonly { readonly id: string; readonly hash?: string }[], wanted: readonly T[]): Difference<T> {
  const hashes = new Map(live.map(({ id, hash }) => [id, hash]))
  const kept = new Set<string>()
  const added = wanted.filter((w) => {
    const same = hashes.has(w.id) && hashes.get(w.id) === w.hash
    if (same) kept.add(w.id)
    return !same
  })
  return { added, ended: [...hashes.keys()].filter((id) => !kept.has(id)) }
}
