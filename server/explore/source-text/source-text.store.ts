import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import type { SourceClaim } from '../source-claims/source-claims.ts'
import { sourceClaimsFragments } from '../source-claims/source-claims.store.ts'
import file from './source-text.cypher?raw'

const cypher = readCypher('source-text', file, sourceClaimsFragments)
export const sourceTextStatements = { texts: cypher.statement('texts'), restingWithin: cypher.statement('restingWithin') }

/** A stretch of the text of a document, in UTF-16 units; `to` is not part of it. */
export interface Window { readonly id: string; readonly from: number; readonly to: number }

/** Claims that are read with one page of passages; no page of real texts comes near. */
const mostClaims = 2000

/** The text of a document as it is kept, without personal data; null where it was not read. */
export function textOf(reading: Reading, sourceId: string): Promise<string | null> {
  const texts = reading.loader<string, string | null>('texts of documents', async (ids) => {
    const found = new Map((await reading.graph.read(sourceTextStatements.texts, { ids, rev: reading.rev })).map((row) => [row.id as string, row.text as string]))
    return ids.map((id) => found.get(id) ?? null)
  })
  return texts.load(sourceId)
}

/** What rests on words that begin in a stretch of a text; the stretches of one answer are read together. */
export function claimsWithin(reading: Reading, window: Window): Promise<readonly SourceClaim[]> {
  const claims = reading.loader<Window, readonly SourceClaim[]>('claims within a text', async (windows) => {
    const rows = await reading.graph.read(sourceTextStatements.restingWithin, { windows, limit: mostClaims, rev: reading.rev })
    const found = new Map(rows.map((row) => [`${String(row.id)} ${String(row.from)}`, row.claims as readonly SourceClaim[]]))
    return windows.map(({ id, from }) => found.get(`${id} ${from}`) ?? [])
  })
  return claims.load(window)
}
