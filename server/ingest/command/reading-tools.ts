import type { Readable } from 'node:stream'
import type { Bundle } from '../bundle.ts'
import type { KeptPage } from '../pages/captured-file.ts'
import type { Known } from '../resolve/known.ts'
import type { NotUnderstood } from './report.ts'

/** A page as somebody saved it. */
export interface SavedPage { readonly name: string; readonly bytes: Uint8Array; readonly url?: string; readonly capturedOn?: string }

/** What a page reader makes of a page, or why it makes nothing. */
export type PageRead =
  | { readonly form: string; readonly address: string; readonly code?: string; readonly bundle: Bundle; readonly withheld: number; readonly remarks: readonly NotUnderstood[] }
  | { readonly refused: string }

/** A row of a dataset as bundles of its own, or what is wrong with it; faults of a row that is read all the same come before it. */
export type RowRead = { readonly code: string; readonly line: number; readonly bundle: Bundle; readonly references: Bundle; readonly withheld: number } | { readonly line: number; readonly fault: string }

/** What reads the kinds of files that there are. */
export interface ReadingTools {
  /** By a file's name and first bytes. */
  readonly isDataset: (name: string, beginning: Buffer) => boolean
  readonly datasetRows: (stream: Readable, known: Known, file: { readonly capturedOn?: string; readonly url?: string }) => AsyncIterable<RowRead>
  readonly readPage: (page: SavedPage, known: Known) => PageRead
  /** Reads a page again whose text is kept. */
  readonly readKept: (page: KeptPage, known: Known) => PageRead
  /** Reads again, from the kept text of a row, what it says of others by number. */
  readonly readKeptRow: (row: KeptPage, known: Known) => { readonly code: string; readonly references: Bundle }
  /** So many commitments of a dataset are one transaction and one revision: enough to be quick, few enough for any memory. */
  readonly batchSize: number
  /** Larger pages are refused before they are read, in bytes. */
  readonly largestPage: number
}
