import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { commitmentFragments } from '../commitment/commitment.reader.ts'
import type { Commitment } from '../commitment/commitment.ts'
import file from './practice.cypher?raw'

const cypher = readCypher('practice', file, commitmentFragments)

/** The commitments in which a practice is carried out. */
export const carriedOutInPart = part<readonly Commitment[]>('carriedOutIn', ['commitments'], cypher.fragment('carriedOutIn'))

export const practiceKind: Kind = {
  concept: 'practice', prefixes: ['practice'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') },
  join: cypher.fragment('join'), core: cypher.fragment('practice'), parts: [carriedOutInPart],
}

export const practiceStatements = { count: cypher.statement('count') }
