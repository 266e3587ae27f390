import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { institutionFragments } from '../institution/institution.reader.ts'
import { sourceFragments } from '../source/source.reader.ts'
import { topicFragments } from '../topic/topic.reader.ts'
import type { Topic } from '../topic/topic.ts'
import type { Participation } from './participation.ts'
import file from './participation.cypher?raw'

const cypher = readCypher('participation', file, { ...sourceFragments, ...institutionFragments, ...topicFragments })

/** A participation as an expression over `claim`, `actor` and `target`. */
export const participationFragments = { participation: cypher.fragment('participation') }

/** Who takes part in a commitment, practice, activity or body. */
export const participantsPart = part<readonly Participation[]>('participants', ['participants'], cypher.fragment('participants'))
/** The practices that a body takes part in. */
export const practicesPart = part<readonly Participation[]>('practices', ['practices'], cypher.fragment('practices'))
/** The topics of all that a body takes part in. */
export const topicsOfActorPart = part<readonly Topic[]>('topicsOfActor', ['topics'], cypher.fragment('topicsOfActor'))

export const participationKind: Kind = {
  concept: 'participation', prefixes: ['participation'],
  anchors: { byIds: cypher.fragment('byIds') }, join: cypher.fragment('join'), core: cypher.fragment('participation'), parts: [],
}

export const participationStatements = {
  pagesOfActors: cypher.statement('pagesOfActors'), countsOfActors: cypher.statement('countsOfActors'),
  pagesOfPractices: cypher.statement('pagesOfPractices'), countsOfPractices: cypher.statement('countsOfPractices'),
  municipalitiesOfTopics: cypher.statement('municipalitiesOfTopics'), countMunicipalitiesOfTopics: cypher.statement('countMunicipalitiesOfTopics'),
}
