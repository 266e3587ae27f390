import type { Link } from '../../concepts/link/link.ts'
import type { Participation } from '../../concepts/participation/participation.ts'
import type { Evidence } from '../../concepts/source/source.ts'
import { type ByLanguage, nameOf } from '../../concepts/thing/thing.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import type { PartialDate } from '../../shared/partial-date.ts'

/** A thing as sentences name it. */
export interface Named {
  readonly id: string
  readonly names: ByLanguage
  readonly code: string | null
  readonly planNumber: string | null
  readonly start: PartialDate | null
  readonly dateInferred: boolean
  readonly year: number | null
}

/** A claim that a sentence tells, with what it rests on. */
export type ToldClaim = Link | Participation | { readonly taggedOn?: PartialDate | null; readonly evidence: readonly Evidence[] }

/** Which claims are wanted: links and participations by id, tags and places in the structure by their ends. */
export interface WantedClaims {
  readonly links?: readonly string[]
  readonly participations?: readonly string[]
  readonly tags?: readonly Ends[]
  readonly structures?: readonly Ends[]
}
interface Ends { readonly id: string; readonly source: string; readonly target: string }

/** What a thing is called in running text: a commitment by its code. */
export const shortName = (thing: Named, language: Language): string => thing.code ?? nameOf(thing, language)

/** The same with the title of a commitment behind its code. */
export const fullName = (thing: Named, language: Language): string => (thing.code ? `${thing.code} (${nameOf(thing, language)})` : nameOf(thing, language))
