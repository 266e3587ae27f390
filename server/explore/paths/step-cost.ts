import type { ParticipationRole, Standing } from '../../concepts/vocabulary.ts'
import type { Step } from './paths.ts'

/** What people assert is worth more than what is computed, a fact more than a possibility, and a place in a plan tells least. */
const structures: Readonly<Record<string, number>> = { SUCCEEDED_BY: 1, CARRIED_OUT_IN: 1.2, PART_OF: 1.2, IN_PLAN: 2, WITHIN: 2, OF_MEMBER: 2 }
/** To do the same tells more than to carry it, and that more than to have been there. */
const roles: Readonly<Record<ParticipationRole, number>> = { PRACTITIONER: 0.8, LEAD: 1, CHAIR: 1.2, SUPPORT: 1.2, HOST: 1.2, FUNDER: 1.2, MEMBER: 1.4, PARTICIPANT: 1.4 }
const doubts: Readonly<Record<Standing, number>> = { STATED: 0, CONFIRMED: 0, TO_BE_CONFIRMED: 0.4, DOUBTFUL: 0.8 }
const unchecked = 0.3
const tag = 1.6

/** What a step costs on a way: the more telling, the less. */
export function stepCost({ type, kind, status, asserter, modality, standing }: Step): number {
  if (type === 'TAG') return tag
  if (type === 'STRUCTURE') return structures[kind] ?? 2
  if (type === 'PARTICIPATION') return roles[kind as ParticipationRole] + doubts[standing ?? 'STATED'] + (status === 'PROPOSED' ? unchecked : 0)
  if (asserter === 'COMPUTED') return status === 'CONFIRMED' ? 1.3 : 2.5
  return 1 + (modality === 'POSSIBLE' ? 0.3 : 0) + (status === 'PROPOSED' ? unchecked : 0)
}

/** What it costs to pass a thing: little where few things meet, much where everything does. */
export const passCost = (degree: number): number => Math.log2(1 + degree) / 2
