import type { ComparisonQuery } from '../../generated/operations.ts'
import type { Row } from '../../ui/tools/table-file.ts'

/** A commitment that stands beside others. */
export type Compared = ComparisonQuery['commitments']['edges'][number]['node']

/** Whether a fact is the same for all, where it is known of all: what is not known is neither alike nor different. */
export function likeness(values: readonly (string | null)[]): 'same' | 'differs' | null {
  if (values.includes(null)) return null
  return new Set(values).size === 1 ? 'same' : 'differs'
}

/** In which of the others something stands too, by code. */
export const alsoIn = (id: string, own: Compared, all: readonly Compared[], idsOf: (commitment: Compared) => readonly string[]): readonly string[] =>
  all.filter((other) => other.id !== own.id && idsOf(other).includes(id)).map(({ code }) => code)

/** The comparison as rows to take along, one for each commitment. */
export const comparedRows = (all: readonly Compared[]): readonly Row[] =>
  all.map(({ code, name, member, plan, planNumber, start, end, topics, participants, assessments, findings }) => ({
    code, name, member: member.name, plan: plan.name, planNumber, start, end,
    topics: topics.map(({ topic }) => topic.name).join('; '),
    participants: participants.map(({ role, institution }) => `${role}: ${institution.name}`).join('; '),
    assessments: assessments.map(({ indicator, value, state, report }) => `${indicator}: ${value ?? state}${report ? ` (${report})` : ''}`).join('; '),
    findings: findings.map(({ kind, text }) => `${kind}: ${text}`).join(' | '),
  }))
