import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { sourceFragments } from '../source/source.reader.ts'
import type { Evidence } from '../source/source.ts'
import type { Activity } from './activity.ts'
import file from './activity.cypher?raw'

const cypher = readCypher('activity', file, sourceFragments)

/** The activities that are part of a thing, earliest first. */
export const activitiesPart = part<readonly Activity[]>('activities', ['activities'], cypher.fragment('activities'))
export const passagesPart = part<readonly Evidence[]>('passages', ['evidence'], cypher.fragment('passages'))

export const activityKind: Kind = {
  concept: 'activity', prefixes: ['activity'],
  anchors: { byIds: cypher.fragment('byIds') },
  join: cypher.fragment('join'), core: cypher.fragment('activity'), parts: [passagesPart],
}
