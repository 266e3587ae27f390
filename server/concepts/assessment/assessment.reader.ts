import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './assessment.cypher?raw'
import type { Assessment } from './assessment.ts'

const cypher = readCypher('assessment', file, sourceFragments)

/** The assessments of a commitment. */
export const assessmentsPart = part<readonly Assessment[]>('assessments', ['assessments'], cypher.fragment('assessments'))
