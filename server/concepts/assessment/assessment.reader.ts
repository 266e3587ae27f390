import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './assessment.cypher?raw'
import type { Assessment, Rating } from './assessment.ts'

const cypher = readCypher('assessment', file, sourceFragments)

/** The assessments of a commitment. */
export const assessmentsPart = part<readonly Assessment[]>('assessments', ['assessments'], cypher.fragment('assessments'))

/** How heavy an assessment `rating` weighs where several rate the same: an expression whose greatest value counts. */
export const assessmentFragments = { weight: cypher.fragment('weight') }

/** Of each indicator the assessment that counts. No field of the API asks for it. */
export const countingPart = part<readonly Rating[]>('counting', [], cypher.fragment('counting'))
