import type { Dimension } from '../../concepts/vocabulary.ts'

/** The values of one thing in each dimension. */
export type Values = Readonly<Record<Dimension, readonly string[]>>
/** Conditions by dimension: alternatives within one, all dimensions must hold; null where nothing is asked. */
export type Conditions = Readonly<Record<Dimension, readonly string[] | null>>
export interface FacetCount { readonly dimension: Dimension; readonly value: string; readonly count: number }

/** How many values of a dimension are shown. */
export const mostValues = 50

/** Whether any condition was given. */
export const narrows = (conditions: Conditions): boolean => Object.values(conditions).some((allowed) => allowed !== null)

/** Whether a thing meets all conditions, those of one dimension left aside. */
export const passes = (values: Values, conditions: Conditions, except?: Dimension): boolean =>
  (Object.entries(conditions) as [Dimension, readonly string[] | null][]).every(([dimension, allowed]) => dimension === except || allowed === null || values[dimension].some((value) => allowed.includes(value)))

/** For each value how many things there would be with it alone as the condition of its dimension, other conditions kept; most frequent first. */
export function facetsOf(things: readonly Values[], conditions: Conditions): readonly FacetCount[] {
  return (Object.keys(conditions) as Dimension[]).flatMap((dimension) => {
    const counts = new Map<string, number>()
    for (const values of things) if (passes(values, conditions, dimension)) for (const value of new Set(values[dimension])) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, count]) => ({ dimension, value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues)
  })
}
