import { readCypher } from '../../graph/statement.ts'
import { part } from '../../reading/part.ts'
import { sourceFragments } from '../source/source.reader.ts'
import file from './milestone.cypher?raw'
import type { Milestone, MilestonePart } from './milestone.ts'

const cypher = readCypher('milestone', file, sourceFragments)

/** The milestones of a commitment, in the order of their labels. */
export const milestonesPart = part<readonly Milestone[]>('milestones', ['milestones'], cypher.fragment('milestones'), (rows: readonly StoredMilestone[]) => rows.map(milestoneOf).sort(byId))

interface StoredMilestone extends Omit<Milestone, 'parts'> { readonly steps: string | null }

const milestoneOf = ({ steps, ...rest }: StoredMilestone): Milestone => ({ ...rest, parts: JSON.parse(steps ?? '[]') as readonly MilestonePart[] })
const byId = (a: Milestone, b: Milestone): number => a.id.localeCompare(b.id, 'en', { numeric: true })
