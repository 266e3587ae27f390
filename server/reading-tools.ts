import type { ReadingTools } from './ingest/command/reading-tools.ts'
import { datasetRows, isDataset, readKeptRow } from './ingest/dataset/dataset-rows.ts'
import { largestPage } from './ingest/pages/captured-file.ts'
import { readKept, readPage } from './ingest/pages/read-page.ts'

/** The readers of the hub, and how much they take at once. */
export const readingTools: ReadingTools = { isDataset, datasetRows, readPage, readKept, readKeptRow, largestPage, batchSize: 200 }
