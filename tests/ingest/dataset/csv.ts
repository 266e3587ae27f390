import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { datasetRows, type DatasetFile, type RowBundle, type RowFault } from '../../../server/ingest/dataset/dataset-rows.ts'
import type { KnownToDataset } from '../../../server/ingest/dataset/bundle-of-row.ts'
import { directoryOf } from '../../../server/ingest/resolve/actors.ts'

/** A part of the real dataset, where it is at hand. */
export const sampleFile = new URL('../../../../shared/data/dataset/ogp-commitments-sample.csv', import.meta.url).pathname
export const sampleIsHere = existsSync(sampleFile)

/** A graph in which nothing is known. */
export const nothing: KnownToDataset = { directory: directoryOf([]), topics: { idOf: () => undefined }, members: [] }

/** Cells of an invented row; a test names those that it is about. */
export const row = (cells: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'Commitment Unique Identifier': 'UT0001', 'Country/Locality': 'Utopia', 'Action Plan ID': 'AP_UTO02', 'Action Plan Number': '2', 'Year Of Submission': '2016', 'Action Plan End Year': '2018',
  Code: 'UTO', 'National Or Local': 'National', 'Commitment Number': '1', 'Short Title': 'Open the archive', 'Commitment Title': 'Open the archive', 'Full Text': 'The archive opens.', ...cells,
})

/** The rows as a CSV file with the columns of the first one. */
export const csv = (rows: readonly Readonly<Record<string, string>>[]): string => stringify(rows.map((cells) => ({ ...cells })), { header: true, columns: Object.keys(rows[0] ?? {}) })

export interface Read { readonly rows: readonly RowBundle[]; readonly faults: readonly RowFault[] }

export async function read(stream: Readable, known: KnownToDataset = nothing, file?: DatasetFile): Promise<Read> {
  const rows: RowBundle[] = []
  const faults: RowFault[] = []
  for await (const one of datasetRows(stream, known, file)) if ('fault' in one) faults.push(one); else rows.push(one)
  return { rows, faults }
}

export const readCsv = (rows: readonly Readonly<Record<string, string>>[], known?: KnownToDataset, file?: DatasetFile): Promise<Read> => read(Readable.from([csv(rows)]), known, file)
