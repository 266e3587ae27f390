/** The column that rows are sorted by, and which way. */
export interface Sort { readonly key: string; readonly down: boolean }

/** Rows in the order of a value; what has no value comes last either way, and numbers inside words count as numbers. */
export function sortRows<Row>(rows: readonly Row[], value: ((row: Row) => string | number | null) | undefined, down: boolean): readonly Row[] {
  if (!value) return rows
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true })
    return down ? -order : order
  })
}
