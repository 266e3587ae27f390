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
export const recordMeta = ['id', 'hash', 'origin', 'addedIn', 'retiredIn', 'voice', 'sourceId', 'section', 'phrase', 'thingId'] as const

/** Whether a property is derived for search: what a node is found by, not what it says. */
export const isForSearch = (property: string): boolean => property.startsWith('find_')

/** Orders records best first: by voice, then the newer capture, then by their ids, so that the order is the same everywhere. */
export function byRank(a: ThingRecord, b: ThingRecord): number {
  return voices.indexOf(a.voice) - voices.indexOf(b.voice) || (b.capturedOn ?? '').localeCompare(a.capturedOn ?? '') || a.id.localeCompare(b.id)
}

/** A Record node as a statement gives it: all its properties, and when its source was captured. */
export interface StoredRecord { readonly properties: Readonly<Record<string, RecordValue | null>>; readonly capturedOn: PartialDate | null }

/** Parts what a stored record says from what is said about the record. */
export function recordOf({ properties, capturedOn }: StoredRecord): ThingRecord {
  const { id, voice, sourceId, section, phrase } = properties as unknown as ThingRecord
  const says = Object.entries(properties).filter(([key, value]) => value !== null && !isForSearch(key) && !(recordMeta as readonly string[]).includes(key))
  return { id, voice, sourceId, section: section ?? null, phrase: phrase ?? null, capturedOn, says: Object.fromEntries(says) as Record<string, RecordValue> }
}
