import { Readable } from 'node:stream'
import type { Graph } from '../../server/graph/graph.ts'
import { connect } from '../../server/graph/graph.ts'
import type { GraphSettings } from '../../server/graph/settings.ts'
import type { Asked } from '../../server/ingest/command/arguments.ts'
import { ingestFiles } from '../../server/ingest/command/ingest-files.ts'
import { type InputFile, inputFiles } from '../../server/ingest/command/input-files.ts'
import type { Report } from '../../server/ingest/command/report.ts'
import { datasetRows, isDataset, readKeptRow } from '../../server/ingest/dataset/dataset-rows.ts'
import { largestPage } from '../../server/ingest/pages/captured-file.ts'
import { readKept, readPage } from '../../server/ingest/pages/read-page.ts'
import type { Say } from '../../server/shared/say.ts'

/** Batches are small, so that a few rows make several. */
const tools = { isDataset, datasetRows, readPage, readKept, readKeptRow, largestPage, batchSize: 5 }

/** A file that lies nowhere. */
export const fileOf = (name: string, text: string): InputFile =>
  ({ name, size: Buffer.byteLength(text), beginning: async () => Buffer.from(text), stream: () => Readable.from([Buffer.from(text)]) })

/** Reads files into a graph as the command does. */
export const ingestInto = (graph: Graph, files: readonly InputFile[], asked: Partial<Asked> = {}, say: Say = () => {}): Promise<Report> =>
  ingestFiles(graph, files, { paths: [], dryRun: false, json: false, capturedOn: '2022-05', ...asked }, tools, say)

/** A graph that tells before each statement of a write, and waits where it is told to; the lease is renewed by the clock and not counted. */
export const watched = (graph: Graph, before: () => Promise<void>): Graph => ({
  ...graph,
  write: (work) => graph.write((run) => work(async (statement, parameters) => {
    if (!statement.name.startsWith('lease.')) await before()
    return run(statement, parameters)
  })),
})

/** Reads a folder into a graph, but waits for ever before the nth statement that writes. */
export async function ingestUpTo(database: GraphSettings, folder: string, time: number, tell: () => void): Promise<void> {
  let seen = 0
  const graph = watched(connect(database), async () => { if (++seen === time) await new Promise(tell) })
  await ingestInto(graph, await inputFiles(['.'], folder, process.stdin))
}
