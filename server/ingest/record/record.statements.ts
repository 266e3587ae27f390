import { readCypher, type Statement } from '../../graph/statement.ts'
import file from './record.cypher?raw'

const cypher = readCypher('record', file)
const named = <N extends string>(...names: readonly N[]) => Object.fromEntries(names.map((name) => [name, cypher.statement(name)])) as Readonly<Record<N, Statement>>

/** Every statement of the way into the graph. */
export const recordStatements = named(
  'lockHead', 'liveEvidence', 'liveRecords', 'liveTags', 'knownHashes', 'putSources', 'putTexts', 'putSupersedes', 'clearChanged', 'thingsOfSources', 'endSources', 'addThings', 'addClaims', 'retireClaims',
  'addEvidence', 'retireEvidence', 'carryEvidence', 'sayings', 'claimsOfEvidence', 'addTags', 'retireTags', 'thingsOfRecords', 'recordsOfThings', 'setValues', 'endThings',
  'lifetimes', 'clearStructure', 'putStructure', 'retireProjection', 'putProjection', 'putFollowUps', 'withholdTexts', 'withholdWords', 'addRevision',
)
