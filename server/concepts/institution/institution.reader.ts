import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { recordsPart, sourcesPart } from '../statement/statement.reader.ts'
import file from './institution.cypher?raw'
import type { Municipality } from './institution.ts'

const cypher = readCypher('institution', file)

/** Cypher that other concepts build on: a body, and whether a participation `claim` counts. */
export const institutionFragments = { actor: cypher.fragment('actor'), taking: cypher.fragment('taking') }
export const successorPart = part<Municipality | null>('successor', ['successor'], cypher.fragment('successor'), (rows: readonly Municipality[]) => rows[0] ?? null)

export const institutionKind: Kind = {
  concept: 'institution', prefixes: ['institution', 'municipality'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page'), municipalities: cypher.fragment('municipalities') },
  join: cypher.fragment('join'), core: cypher.fragment('actor'), parts: [successorPart, recordsPart, sourcesPart],
}

export const institutionStatements = { count: cypher.statement('count'), countMunicipalities: cypher.statement('countMunicipalities') }
