import { isForSearch } from '../../concepts/record/record.ts'
import type { Revision } from '../../concepts/revision/revision.ts'

/** A version of a claim: its flat properties. */
export type Version = Readonly<Record<string, unknown>>

/** What one revision did to one claim: added it, ended it, or put a new version in the place of the old. */
export interface Change {
  readonly key: string
  readonly revision: Revision
  readonly kind: string
  readonly thingId: string | null
  /** Of a link: where it leads. */
  readonly otherId: string | null
  readonly claimId: string
  readonly before: string | null
  readonly after: string | null
}

/** Properties that say nothing about what is claimed. */
const bookkeeping = new Set(['id', 'hash', 'origin', 'addedIn', 'retiredIn', 'thingId', 'steps', 'targetIds'])

/** The kind of a change: LINK_ADDED, RECORD_CHANGED, FINDING_ENDED. */
export function kindOf(claimId: string, before: Version | undefined, after: Version | undefined): string {
  const claim = claimId.slice(0, claimId.indexOf(':')).toUpperCase()
  return `${claim}_${before && after ? 'CHANGED' : after ? 'ADDED' : 'ENDED'}`
}

/** What a version says; beside another version only where they differ. */
export function describe(version: Version | undefined, beside: Version | undefined): string | null {
  if (!version) return null
  const entries = Object.entries(version).filter(([key, value]) => !bookkeeping.has(key) && !isForSearch(key) && value !== null && (!beside || JSON.stringify(beside[key]) !== JSON.stringify(value)))
  const said = entries.sort(([a], [b]) => a.localeCompare(b)).map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
  return said.join('; ') || null
}
