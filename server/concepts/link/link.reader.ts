import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { sourceFragments } from '../source/source.reader.ts'
import type { Asserter } from '../vocabulary.ts'
import file from './link.cypher?raw'
import type { Link } from './link.ts'

const cypher = readCypher('link', file, sourceFragments)

/** A link as an expression over `claim`, `fromEnd` and `toEnd`. */
export const linkFragments = { link: cypher.fragment('link') }

/** The links of a commitment, whichever end it is. */
export const linksPart = part<readonly Link[]>('links', ['links'], cypher.fragment('links'))

/** How many proposed and confirmed links a commitment has by whom, NO_OVERLAP aside. No field of the API asks for it. */
export const linkCountsPart = part<readonly { readonly asserter: Asserter; readonly count: number }[]>('linkCounts', [], cypher.fragment('linkCounts'))

export const linkKind: Kind = {
  concept: 'link', prefixes: ['link'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') }, join: cypher.fragment('join'), core: cypher.fragment('link'), parts: [],
}

export const linkStatements = { count: cypher.statement('count') }
