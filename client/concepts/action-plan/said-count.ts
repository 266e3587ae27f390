interface Quantity { readonly kind: string; readonly number: number | null; readonly unit: string | null }

/** The largest number of commitments that a source gives a plan, since some sources count only a part; nothing where none does. */
export function saidCount(findings: readonly Quantity[]): number | null {
  const counts = findings.filter(({ kind, unit }) => kind === 'QUANTITY' && unit === 'commitments').flatMap(({ number }) => number ?? [])
  return counts.length > 0 ? Math.max(...counts) : null
}
