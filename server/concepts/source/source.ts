import type { PartialDate } from '../../shared/partial-date.ts'
import type { Thing } from '../thing/thing.ts'
import type { Language, SourceKind, Stance } from '../vocabulary.ts'

/** A version of a document; captured where its text was read, cited where only its address is known. */
export interface Source extends Thing {
  readonly type: 'SOURCE'
  readonly kind: SourceKind
  readonly url: string | null
  readonly publisher: string | null
  readonly language: Language | null
  readonly machineTranslated: boolean
  readonly capturedOn: PartialDate | null
  /** The day on which the hub first read it; null where only the seeds describe it. */
  readonly readOn: PartialDate | null
  readonly captured: boolean
  readonly licence: string | null
  /** How many different persons, addresses and numbers were withheld from its text. */
  readonly withheld: number
}

/** A passage that a claim rests on. */
export interface Evidence {
  readonly source: Source
  readonly section: string | null
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
  readonly stance: Stance
}
