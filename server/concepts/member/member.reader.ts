import { readCypher } from '../../graph/statement.ts'
import type { Kind } from '../../reading/reader.ts'
import { lastReadPart } from '../statement/statement.reader.ts'
import file from './member.cypher?raw'

const cypher = readCypher('member', file)

export const memberFragments = { member: cypher.fragment('member') }

export const memberKind: Kind = {
  concept: 'member', prefixes: ['member'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') },
  join: cypher.fragment('join'), core: cypher.fragment('member'), parts: [lastReadPart],
}

export const memberStatements = { count: cypher.statement('count') }
