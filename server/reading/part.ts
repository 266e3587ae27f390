import type { Selection } from './selection.ts'

/** A thing as it was read: what it is, and those of its parts that the selection asked for. */
export interface Whole { readonly id: string; readonly parts: Readonly<Record<string, unknown>> }

/**
 * A bounded list that is read together with its thing. `fragment` is a subquery over `thing` that returns one column of the part's name
 * and does no work unless $parts.<name> is true.
 */
export interface Part<T = unknown> {
  readonly name: string
  readonly fields: readonly string[]
  readonly fragment: string
  of(thing: Whole): T
}

/** Describes a part: its name, the API fields that need it, its fragment, and how its rows become what the API shows. */
export function part<T>(name: string, fields: readonly string[], fragment: string, shape: (rows: never) => T = (rows) => rows): Part<T> {
  return {
    name, fields, fragment,
    of: (thing) => {
      if (thing.parts[name] === undefined) throw new Error(`part ${name} of ${thing.id} was not read: add the field that needs it to the part's fields`)
      return shape(thing.parts[name] as never)
    },
  }
}

/** Which parts a selection needs, as the parameter of the fixed statement. */
export function flagsOf(parts: readonly Part[], selection: Selection): Readonly<Record<string, boolean>> {
  const flags = parts.map((p) => [p.name, p.fields.some((field) => selection.fields.has(field))] as const)
  return { ...Object.fromEntries(flags), evidence: selection.evidence }
}
