import { linkFragments } from '../../concepts/link/link.reader.ts'
import { participationFragments } from '../../concepts/participation/participation.reader.ts'
import { sourceFragments } from '../../concepts/source/source.reader.ts'
import { readCypher, type Statement } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './told.cypher?raw'
import type { Named, ToldClaim, WantedClaims } from './told.ts'

const cypher = readCypher('told', file, { ...sourceFragments, ...linkFragments, ...participationFragments })
export const toldStatements = { named: cypher.statement('named'), links: cypher.statement('links'), participations: cypher.statement('participations'), tags: cypher.statement('tags'), structures: cypher.statement('structures') }

/** Things as sentences name them, by id. */
export async function namedOf(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const rows = await reading.graph.read(toldStatements.named, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ thing }) => [(thing as Named).id, thing as Named]))
}

/** Claims with the passages they rest on, by id; a statement for each sort of claim that is wanted. */
export async function claimsOf(reading: Reading, { links = [], participations = [], tags = [], structures = [] }: WantedClaims): Promise<ReadonlyMap<string, ToldClaim>> {
  const read = (statement: Statement, wanted: readonly unknown[]) => (wanted.length === 0 ? [] : reading.graph.read(statement, { ids: wanted, steps: wanted, parts: { evidence: true }, rev: reading.rev }))
  const rows = await Promise.all([
    read(toldStatements.links, links), read(toldStatements.participations, participations), read(toldStatements.tags, tags), read(toldStatements.structures, structures),
  ])
  return new Map(rows.flat().map(({ id, claim }) => [id as string, claim as ToldClaim]))
}
