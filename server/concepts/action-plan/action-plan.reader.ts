import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { memberFragments } from '../member/member.reader.ts'
import { lastReadPart } from '../statement/statement.reader.ts'
import type { ActionPlan } from './action-plan.ts'
import file from './action-plan.cypher?raw'

const cypher = readCypher('action-plan', file, memberFragments)

export const planFragments = { ...memberFragments, plan: cypher.fragment('plan') }

/** The plans of a member, earliest first. */
export const plansPart = part<readonly ActionPlan[]>('plans', ['plans'], cypher.fragment('plans'))

export const planStatements = { count: cypher.statement('count'), ledOn: cypher.statement('ledOn') }

export const planKind: Kind = {
  concept: 'action-plan', prefixes: ['plan'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') },
  join: cypher.fragment('join'), core: cypher.fragment('plan'), parts: [lastReadPart], ledOn: planStatements.ledOn,
}
