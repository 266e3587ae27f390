import { type Connection, connectionOf, type PageArguments, pageOf } from '../../reading/connection.ts'
import { readCypher } from '../../graph/statement.ts'
import type { NestedList } from '../../reading/nested.ts'
import type { Reading } from '../../reading/request.ts'
import type { Revision } from '../../concepts/revision/revision.ts'
import file from './revisions.cypher?raw'

const cypher = readCypher('revisions', file)
export const revisionsStatements = { revisionsBefore: cypher.statement('revisionsBefore'), documents: cypher.statement('documents'), documentCounts: cypher.statement('documentCounts') }

/** The documents that a revision read, by the number of the revision as text. */
export const documentsList: NestedList = { pages: revisionsStatements.documents, counts: revisionsStatements.documentCounts }

/** A revision, with how many versions of claims it added and ended: a claim that changed counts in both. */
export interface ListedRevision extends Revision { readonly added: number; readonly ended: number }

/** Revisions up to the one that is read, newest first; their numbers have no gaps, so that they need not be counted. */
export async function revisionsOf(reading: Reading, args: PageArguments): Promise<Connection<ListedRevision> & { readonly totalCount: number }> {
  const page = pageOf(args)
  const before = Math.min(page.after === null ? Infinity : Number(page.after) || 0, reading.rev + 1)
  const rows = await reading.graph.read(revisionsStatements.revisionsBefore, { before, limit: page.limit })
  const revisions = rows.map((row) => ({ number: Number(row.number), at: new Date(String(row.at)), by: String(row.by), summary: String(row.summary), added: Number(row.added ?? 0), ended: Number(row.ended ?? 0) }))
  return { ...connectionOf(revisions, page, ({ number }) => String(number)), totalCount: reading.rev }
}
