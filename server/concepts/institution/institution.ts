import type { PartialDate } from '../../shared/partial-date.ts'
import type { Thing } from '../thing/thing.ts'
import type { InstitutionKind } from '../vocabulary.ts'

/** A body that takes part in something; a municipality is one with a place, and has one id only. */
export interface Actor extends Thing {
  readonly type: 'INSTITUTION' | 'MUNICIPALITY'
  readonly kind: InstitutionKind
  readonly aliases: readonly string[]
  readonly website: string | null
}

/** A municipality: its code and province, the centre of its area, how many lived there when, and from when to when it was one. */
export interface Municipality extends Actor {
  readonly type: 'MUNICIPALITY'
  readonly gmCode: string | null
  readonly province: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly inhabitants: number | null
  readonly inhabitantsYear: number | null
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
}

/** Ids of bodies abroad begin with their member's key: institution:kenya--katiba-institute. */
export const memberKeyOf = (id: string): string | undefined => /^institution:([a-z0-9-]+?)--/.exec(id)?.[1]
