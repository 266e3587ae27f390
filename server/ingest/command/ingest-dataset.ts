import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { rowOrigin, rowReferencesOrigin } from '../captures/capture.ts'
import { type ReadCapture, recordCaptures } from '../captures/record-captures.ts'
import { Refusal } from '../../shared/refusal.ts'
import { withhold } from '../people/withhold.ts'
import type { Ingesting } from './ingest-pages.ts'
import type { InputFile } from './input-files.ts'
import { membersIn } from './read-again.ts'
import type { RowRead } from './reading-tools.ts'
import { noTally, type NotUnderstood, type Part, summed, type Tally, tallyOf } from './report.ts'

/** So many things that were not understood are listed; the others are counted. */
const listed = 200

type Row = Extract<RowRead, { readonly code: string }>

/** Reads a dataset and records it in batches of whole commitments, each a revision under one import id; what stands there already changes nothing, so that one that was cut off is resumed by reading the file again. */
export async function ingestDataset(file: InputFile, at: Ingesting): Promise<Part> {
  const importId = await hashOf(file)
  const made: Made = { rows: 0, left: 0, faults: [], moreFaults: 0, counts: noTally, revisions: [], members: new Set() }
  const stopped = await recordAll(file, at, made, importId)
  const counts = { ...made.counts, notUnderstood: made.faults.length + made.moreFaults }
  const state = made.rows === 0 ? 'REFUSED' : made.left > 0 || stopped ? 'PARTLY' : counts.new + counts.changed + counts.ended > 0 ? (counts.unchanged > 0 ? 'CHANGED' : 'NEW') : 'UNCHANGED'
  const refused = made.rows === 0 ? { refused: 'expected rows of commitments, but none could be read; what was wrong with them stands below.' } : stopped ? { refused: stopped } : {}
  return { files: [{ file: file.name, state, form: 'DATASET', rows: made.rows, withheld: counts.withheld, notUnderstood: made.faults, more: made.moreFaults, ...refused }], counts, revisions: made.revisions, importId, members: [...made.members] }
}

/** Records batch after batch. One that is refused ends it; what was recorded before stays and is reported, with why that is not all. */
async function recordAll(file: InputFile, at: Ingesting, made: Made, importId: string): Promise<string | undefined> {
  try {
    for await (const batch of batches(file, at, made)) await recordBatch(batch, made, importId, file, at)
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal) || endsAll.includes(error.code) || made.rows === 0) throw error
    return `expected to keep all rows, but after the first ${made.rows} that could be read no more were kept: ${error.message}`
  }
}

/** Who may not write any more, or was told to stop, stops; any other refusal is of one file. */
export const endsAll: readonly string[] = ['LEASE_LOST', 'INTERRUPTED']

/** What was made of a file so far. */
interface Made { rows: number; left: number; faults: NotUnderstood[]; moreFaults: number; counts: Tally; revisions: number[]; readonly members: Set<string> }

async function* batches(file: InputFile, { tools, known, asked }: Ingesting, made: Made): AsyncIterable<readonly Row[]> {
  let batch: Row[] = []
  let open: number | undefined
  for await (const row of tools.datasetRows(file.stream(), known, asked)) {
    // Faults of a row that is read come before it; those of a row that is not stand alone, and so do those of the header.
    if (open !== undefined && open !== row.line && open > 1) made.left++
    open = 'fault' in row ? row.line : undefined
    if ('fault' in row) note(row, made)
    else if (batch.push(row) === tools.batchSize) {
      yield batch
      batch = []
    }
  }
  if (open !== undefined && open > 1) made.left++
  if (batch.length > 0) yield batch
}

function note({ line, fault }: Extract<RowRead, { readonly fault: string }>, made: Made): void {
  if (made.faults.length < listed) made.faults.push({ line, what: '', reason: fault })
  else made.moreFaults++
}

async function recordBatch(batch: readonly Row[], made: Made, importId: string, file: InputFile, { graph, lease, today, asked, say }: Ingesting): Promise<void> {
  // What a file is called at home is nobody's business; its own name may be that of a person.
  const summary = `${withhold(basename(file.name)).text}: ${batch.length} commitments, ${batch[0]!.code} to ${batch.at(-1)!.code}`
  const recorded = await recordCaptures(graph, batch.flatMap(readingsOf), today, { by: 'ingest', summary, importId, keep: !asked.dryRun }, lease)
  made.rows += batch.length
  for (const member of batch.flatMap(({ bundle }) => membersIn(bundle))) made.members.add(member)
  made.counts = summed(made.counts, { ...tallyOf(recorded), withheld: batch.reduce((total, { withheld }) => total + withheld, 0) })
  if (recorded.revision !== null && !asked.dryRun) made.revisions.push(recorded.revision)
  say(`${file.name}: ${made.rows} rows read${recorded.revision === null ? ', nothing new among the last' : asked.dryRun ? '' : ` (revision ${recorded.revision})`}`)
}

const readingsOf = ({ code, bundle, references }: Row): readonly ReadCapture[] => [{ bundle, origin: (capture) => rowOrigin(code, capture) }, { bundle: references, origin: (capture) => rowReferencesOrigin(code, capture) }]

async function hashOf(file: InputFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.stream()) hash.update(chunk as Buffer)
  return hash.digest('hex').slice(0, 20)
}
