import type { RecordValue } from '../../concepts/record/record.ts'

/** A relationship between things that follows from their values. */
export interface StructureEdge { readonly from: string; readonly type: string; readonly to: string }

/** Which property of a thing stands for which relationship. */
const types: Readonly<Record<string, string>> = {
  plan: 'IN_PLAN', member: 'OF_MEMBER', parent: 'WITHIN', partOf: 'PART_OF', successor: 'SUCCEEDED_BY', sameAs: 'SAME_AS', commitments: 'CARRIED_OUT_IN',
}

/** The relationships that a thing's values come to. */
export function structureOf(id: string, values: Readonly<Record<string, RecordValue>>): readonly StructureEdge[] {
  return Object.entries(types).flatMap(([property, type]) => [values[property] ?? []].flat().map((to) => ({ from: id, type, to: String(to) })))
}
