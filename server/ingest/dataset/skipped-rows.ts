import type { CsvError } from 'csv-parse'

/** No row of the dataset is longer, in characters; what is, has lost a quotation mark. */
export const longestRow = 1_000_000

/** In own words: those of the parser quote the cell, and persons with it. */
const reasons: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'expected quotation marks around a whole cell and twice within it, got one within a cell that has none around it',
  CSV_INVALID_CLOSING_QUOTE: 'expected quotation marks around a whole cell and twice within it, got more of the cell behind the one that ends it',
  CSV_QUOTE_NOT_CLOSED: 'expected a second quotation mark at the end of a cell, got the end of the file',
}

/** Rows that the parser cannot read, one fault for each line. Of a row without an end it tells again and again: `endless` says that one was met. */
export function skippedRows(tell: (line: number, fault: string) => void): { readonly skipped: (error: CsvError | undefined) => undefined; readonly endless: () => boolean } {
  let [endless, last] = [false, 0]
  const skipped = (error: CsvError | undefined): undefined => {
    const line = Number(error?.lines ?? 0)
    if (endless || line === last) return undefined
    last = line
    endless = error?.code === 'CSV_MAX_RECORD_SIZE'
    tell(line, endless ? endlessRow : `${reasons[error?.code ?? ''] ?? 'expected a row of a CSV file, got what is none'}; the row was left out`)
    return undefined
  }
  return { skipped, endless: () => endless }
}

const endlessRow = `expected a row of at most ${longestRow.toLocaleString('en')} characters, got a longer one, as where a quotation mark was lost; it and all rows behind it were left out. Mend it and give the file again`
