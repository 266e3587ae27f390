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
  /** What sorts captures of documents, oldest first; null for a document that was not captured as a whole. */
  readonly order: string | null
  /** Where it stands in the stored text, in UTF-16 units. */
  readonly start: number | null
  readonly end: number | null
  readonly says: Readonly<Record<string, RecordValue>>
}

/** Properties of a Record node that are about the record, not about the thing. */
export const recordMeta = ['id', 'hash', 'origin', 'addedIn', 'retiredIn', 'order', 'voice', 'sourceId', 'section', 'phrase', 'textStart', 'textEnd', 'thingId'] as const

/** Whether a property is derived for search: what a node is found by, not what it says. */
export const isForSearch = (property: string): boolean => property.startsWith('find_')

/** Orders records best first: by voice, then the newer capture, then by their ids, so that the order is the same everywhere. */
export function byRank(a: ThingRecord, b: ThingRecord): number {
  return voices.indexOf(a.voice) - voices.indexOf(b.voice) || whenOf(b).localeCompare(whenOf(a)) || a.id.localeCompare(b.id)
}

const whenOf = ({ order, capturedOn }: ThingRecord): string => order ?? capturedOn ?? ''

/** A Record node as a statement gives it: all its properties, and when its source was captured. */
export interface StoredRecord { readonly properties: Readonly<Record<string, RecordValue | null>>; readonly capturedOn: PartialDate | null }

/** Parts what a stored record says from what is said about the record. */
export function recordOf({ properties, capturedOn }: StoredRecord): ThingRecord {
  const { id, voice, sourceId, section, phrase, order, textStart, textEnd } = properties as unknown as ThingRecord & { readonly textStart?: number; readonly textEnd?: number }
  const says = Object.entries(properties).filter(([key, value]) => value !== null && !isForSearch(key) && !(recordMeta as readonly string[]).includes(key))
  const passage = { section: section ?? null, phrase: phrase ?? null, start: textStart ?? null, end: textEnd ?? null }
  return { id, voice, sourceId, ...passage, capturedOn, order: order ?? null, says: Object.fromEntries(says) as Record<string, RecordValue> }
}
