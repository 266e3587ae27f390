import type { Whole } from '../../reading/part.ts'
import type { PartialDate } from '../../shared/partial-date.ts'
import type { Actor } from '../institution/institution.ts'
import type { Evidence } from '../source/source.ts'
import type { ByLanguage } from '../thing/thing.ts'
import type { ClaimStatus, ParticipationRole, Stage, Standing } from '../vocabulary.ts'

/** That a body takes part in something, as a source writes it; count, unit and asOf say how often by when. */
export interface Participation extends Whole {
  readonly type: 'PARTICIPATION'
  readonly role: ParticipationRole
  readonly standing: Standing
  readonly asWritten: string | null
  readonly stage: Stage | null
  readonly count: number | null
  readonly unit: string | null
  readonly asOf: PartialDate | null
  readonly notes: ByLanguage
  readonly status: ClaimStatus
  readonly actor: Actor
  readonly inId: string
  readonly evidence: readonly Evidence[]
}
