import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './reference.cypher?raw'
import type { Reference } from './reference.ts'

const cypher = readCypher('reference', file, sourceFragments)

/** The references in the text of a commitment. */
export const referencesPart = part<readonly Reference[]>('references', ['references'], cypher.fragment('references'))
