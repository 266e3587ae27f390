/** What a hub keeps between requests because it is slow to make: of each name the newest version alone. */
export interface Memory { of<T>(name: string, version: string, make: () => Promise<T>): Promise<T> }

/** Opens an empty memory. What fails is not remembered. */
export function openMemory(): Memory {
  const kept = new Map<string, { readonly version: string; readonly value: Promise<unknown> }>()
  return {
    of: <T>(name: string, version: string, make: () => Promise<T>) => {
      const known = kept.get(name)
      if (known?.version === version) return known.value as Promise<T>
      const value = make()
      kept.set(name, { version, value })
      value.catch(() => { if (kept.get(name)?.value === value) kept.delete(name) })
      return value
    },
  }
}
