import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './finding.cypher?raw'
import type { Finding } from './finding.ts'

const cypher = readCypher('finding', file, sourceFragments)

/** A finding as an expression over `claim`. */
export const findingFragments = { finding: cypher.fragment('finding') }

/** The findings about a thing. */
export const findingsPart = part<readonly Finding[]>('findings', ['findings'], cypher.fragment('findings'))

export const findingKind: Kind = {
  concept: 'finding', prefixes: ['finding'],
  anchors: { byIds: cypher.fragment('byIds') }, join: cypher.fragment('join'), core: cypher.fragment('finding'), parts: [],
}
