import { linkFragments } from '../../concepts/link/link.reader.ts'
import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import file from './overlap.cypher?raw'
import { matrixOf, type Matrix, type PlanLinks } from './overlap.ts'

const cypher = readCypher('overlap', file, linkFragments)

export const overlapStatements = { run: cypher.statement('run') }

/** The matrix of a plan. */
export const overlapPart = part<Matrix>('overlap', ['overlap'], cypher.fragment('overlap'), (rows: readonly PlanLinks[]) => matrixOf(rows[0] ?? { commitments: [], links: [] }))
