import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { EvidenceType } from '../source/source.type.ts'
import { NodeInterface } from '../thing/thing.type.ts'
import { ClaimStatusEnum, ParticipationRoleEnum, StageEnum, StandingEnum } from '../vocabulary.enums.ts'
import type { ClaimStatus, ParticipationRole, Stage, Standing } from '../vocabulary.ts'

@ObjectType('Participation', { implements: NodeInterface, description: 'That a body takes part in something, in a role, as a source writes it.' })
export class ParticipationType extends NodeInterface {
  @Field(() => ParticipationRoleEnum, { description: 'In which role.' }) readonly role!: ParticipationRole
  @Field(() => StandingEnum, { description: 'How certain the source itself is.' }) readonly standing!: Standing
  @Field(() => String, { nullable: true, description: 'The words of the source, where they say more than the name.' }) readonly asWritten!: string | null
  @Field(() => StageEnum, { nullable: true, description: 'How far it is with a practice.' }) readonly stage!: Stage | null
  @Field(() => Int, { nullable: true, description: 'How many; null where no source says, which is not zero.' }) readonly count!: number | null
  @Field(() => String, { nullable: true, description: 'What is counted.' }) readonly unit!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day of which this is said.' }) readonly asOf!: string | null
  @Field(() => ClaimStatusEnum, { description: 'Whether it was read rightly from its source.' }) readonly status!: ClaimStatus
  @Field(() => [EvidenceType], { description: 'The passages it rests on.' }) readonly evidence!: readonly EvidenceType[]
}

export const { ConnectionType: ParticipationConnection } = connectionTypes('Participation', () => ParticipationType, 'participations')
