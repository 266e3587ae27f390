import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './topic.cypher?raw'
import type { Topic, TopicTag } from './topic.ts'

const cypher = readCypher('topic', file, sourceFragments)

export const topicFragments = { topic: cypher.fragment('topic') }
export const parentPart = part<Topic | null>('parent', ['parent'], cypher.fragment('parent'), (rows: readonly Topic[]) => rows[0] ?? null)
export const childrenPart = part<readonly Topic[]>('children', ['children'], cypher.fragment('children'))

/** The topics of a commitment or practice, each with its day and source. */
export const tagsPart = part<readonly TopicTag[]>('tags', ['topics'], cypher.fragment('tags'))

export const topicKind: Kind = {
  concept: 'topic', prefixes: ['topic'],
  anchors: { byIds: cypher.fragment('byIds'), page: cypher.fragment('page') },
  join: cypher.fragment('join'), core: cypher.fragment('topic'), parts: [parentPart, childrenPart],
}

export const topicStatements = { count: cypher.statement('count') }
