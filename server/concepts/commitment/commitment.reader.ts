import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import type { Kind } from '../../reading/reader.ts'
import { planFragments } from '../action-plan/action-plan.reader.ts'
import { institutionFragments } from '../institution/institution.reader.ts'
import { lastReadPart, readingsPart, recordsPart, sourcesPart } from '../statement/statement.reader.ts'
import file from './commitment.cypher?raw'
import { type AnchorName, anchorNames } from './commitment.filter.ts'
import { byPlanNumber, type Commitment } from './commitment.ts'

const cypher = readCypher('commitment', file, { ...planFragments, ...institutionFragments })
const { fragment } = cypher

export const commitmentFragments = { ...planFragments, commitment: fragment('commitment') }

/** The commitments of a plan, in the plan's own order. */
export const commitmentsPart = part<readonly Commitment[]>('commitments', ['commitments'], fragment('commitments'), (rows: readonly Commitment[]) => [...rows].sort(byPlanNumber))

/** Cypher that finds the commitments of a filter as `thing`, by each of its anchors. */
export const foundBy = Object.fromEntries(anchorNames.map((name) => [name, `${fragment(name)}${fragment('matching')}`])) as Readonly<Record<AnchorName, string>>

const paged = (anchor: AnchorName) => `${foundBy[anchor]}${fragment('paged')}`
const counted = (anchor: AnchorName) => ({ name: `commitment.count.${anchor}`, text: `${foundBy[anchor]}${fragment('counted')}` })

export const commitmentKind: Kind = {
  concept: 'commitment', prefixes: ['commitment'],
  anchors: { byIds: fragment('byIds'), ...Object.fromEntries(anchorNames.map((name) => [name, paged(name)])) },
  join: fragment('join'), core: fragment('commitment'), parts: [recordsPart, readingsPart, sourcesPart, lastReadPart],
}

export const commitmentCounts = Object.fromEntries(anchorNames.map((name) => [name, counted(name)]))
export const commitmentStatements = { codesOfTopics: cypher.statement('codesOfTopics'), countOfTopics: cypher.statement('countOfTopics') }
