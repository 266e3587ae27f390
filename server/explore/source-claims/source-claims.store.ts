import { sourceFragments } from '../../concepts/source/source.reader.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Connection, PageArguments } from '../../reading/connection.ts'
import { nestedOf } from '../../reading/nested.ts'
import type { Reading } from '../../reading/request.ts'
import file from './source-claims.cypher?raw'
import type { ClaimKind, SourceClaim } from './source-claims.ts'

const cypher = readCypher('source-claims', file, { stance: sourceFragments.stance })
export const sourceClaimsStatements = { pages: cypher.statement('pages'), counts: cypher.statement('counts'), countsByKind: cypher.statement('countsByKind') }

/** Cypher that others build on: all that rests on a document `id`, and one row of it as a claim. */
export const sourceClaimsFragments = { resting: cypher.fragment('resting'), claim: cypher.fragment('claim') }

/** How many claims of one kind rest on a document. */
export interface KindCount { readonly kind: ClaimKind; readonly count: number }

/** One page of what rests on a document, section by section. */
export const claimsOf = (reading: Reading, sourceId: string, kinds: readonly ClaimKind[] | null, args: PageArguments): Promise<Connection<SourceClaim> & { totalCount(): Promise<number> }> =>
  nestedOf<SourceClaim>(reading, { pages: sourceClaimsStatements.pages, counts: sourceClaimsStatements.counts, parameters: { kinds } }, sourceId, args, false)

/** How much of each kind rests on a document; those of one answer are counted together. */
export function claimCountsOf(reading: Reading, sourceId: string): Promise<readonly KindCount[]> {
  const counts = reading.loader<string, readonly KindCount[]>('claims by kind', async (ids) => {
    const rows = await reading.graph.read(sourceClaimsStatements.countsByKind, { ids, rev: reading.rev })
    const byId = new Map(rows.map((row) => [row.id as string, row.byKind as readonly KindCount[]]))
    return ids.map((id) => byId.get(id) ?? [])
  })
  return counts.load(sourceId)
}
