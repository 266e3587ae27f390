import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import { recordOf, type StoredRecord } from '../record/record.ts'
import { sourceFragments } from '../source/source.reader.ts'
import type { Source } from '../source/source.ts'
import file from './statement.cypher?raw'
import type { SourcedReading, SourcedRecord } from './statement.ts'

const cypher = readCypher('statement', file, sourceFragments)

/** All that its live records say of a thing. */
export const recordsPart = part<readonly SourcedRecord[]>('records', ['titles', 'statements', 'conflicts'], cypher.fragment('records'), (rows: readonly StoredRow[]) => rows.map(sourced))
/** What passages say of its ratings and milestones. */
export const readingsPart = part<readonly SourcedReading[]>('readings', ['conflicts'], cypher.fragment('readings'))
/** The documents that anything said of a thing rests on. */
export const sourcesPart = part<readonly Source[]>('sources', ['sources'], cypher.fragment('sources'))
/** The document that was read last of all that speak of a thing, or of what belongs to it. */
export const lastReadPart = part<Source | null>('lastRead', ['lastRead'], cypher.fragment('lastRead'), ([only]: readonly Source[]) => only ?? null)

interface StoredRow { readonly says: StoredRecord['properties']; readonly source: Source }

const sourced = ({ says, source }: StoredRow): SourcedRecord => ({ source, record: recordOf({ properties: says, capturedOn: source.capturedOn }) })
