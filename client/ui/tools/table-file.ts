/** One row of what is shown; every row of a table has the same columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

/** Rows as comma-separated values, as RFC 4180 has them. */
export function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => columns.map((column) => csvField(row[column])).join(','))
  return [columns.map(csvField).join(','), ...lines].join('\r\n') + '\r\n'
}

function csvField(value: Row[string] | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Hands the reader a text that was made in the browser, as a file. */
export const download = (name: string, type: string, content: string): void => save(name, new Blob([content], { type: `${type};charset=utf-8` }))

/** Hands the reader anything that was made in the browser, as a file. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
