import { createHash } from 'node:crypto'

/** A short, stable hash of plain data: the same content gives the same text, whatever the order of its keys. */
export function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(sorted(content))).digest('hex').slice(0, 20)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
}
