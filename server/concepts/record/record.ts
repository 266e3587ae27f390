import type { PartialDate } from '../../shared/partial-date.ts'
import { voices, type Voice } from '../vocabulary.ts'

/** A value that a record gives for one flat property. */
export type RecordValue = string | number | boolean | readonly string[]

/** All that one passage of one source version says of one thing: flat properties, names one per language (name_en, name_nl ...). */
export interface ThingRecord {
  readonly id: string
  readonly voice: Voice
  readonly sourceId: string
  readonly section: string | null
  readonly phrase: string | null
  readonly capturedOn: PartialDate | null
  readonly says: Readonly<Record<string, RecordValue>>
}

/** Properties of a Record node that are about the record, not about the thing. */
export const recordMeta = ['id', 'hash', 'origin', 'addedIn', 'retiredIn', 'voice', 'sourceId', 'section', 'phrase', 'place', 'thingId'] as const

/** Orders records best first: by voice, then the newer capture, then as they stand in their source. */
export function byRank(a: ThingRecord, b: ThingRecord): number {
  return voices.indexOf(a.voice) - voices.indexOf(b.voice) || (b.capturedOn ?? '').localeCompare(a.capturedOn ?? '') || a.id.localeCompare(b.id)
}
