import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import file from './source.cypher?raw'
import type { Source } from './source.ts'

const cypher = readCypher('source', file)

/** Cypher that other concepts build on: a source, and the passages of a `claim` in scope. */
export const sourceFragments = { source: cypher.fragment('source'), evidence: cypher.fragment('evidence'), stance: cypher.fragment('stance') }

export const citesPart = part<readonly Source[]>('cites', ['cites'], cypher.fragment('cites'))
export const citedByPart = part<readonly Source[]>('citedBy', ['citedBy'], cypher.fragment('citedBy'))
/** The captures just before and just after it, each none or one. */
export const supersedesPart = part<Source | null>('supersedes', ['supersedes'], cypher.fragment('supersedes'), ([only]: readonly Source[]) => only ?? null)
export const supersededByPart = part<Source | null>('supersededBy', ['supersededBy'], cypher.fragment('supersededBy'), ([only]: readonly Source[]) => only ?? null)
export const sameAddressPart = part<readonly Source[]>('sameAddress', ['sameAddress'], cypher.fragment('sameAddress'))

export const sourceKind: Kind = {
  concept: 'source', prefixes: ['source'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') },
  join: cypher.fragment('join'), core: cypher.fragment('source'), parts: [citesPart, citedByPart, supersedesPart, supersededByPart, sameAddressPart],
}

export const sourceStatements = { count: cypher.statement('count') }
