import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { ThingInterface, typeNameOf } from '../thing/thing.type.ts'
import { InstitutionKindEnum } from '../vocabulary.enums.ts'
import type { InstitutionKind } from '../vocabulary.ts'

@InterfaceType('Actor', { implements: ThingInterface, resolveType: typeNameOf, description: 'A body that takes part in commitments, practices or activities.' })
export abstract class ActorInterface extends ThingInterface {
  @Field(() => InstitutionKindEnum, { description: 'What sort of body.' }) readonly kind!: InstitutionKind
  @Field(() => String, { nullable: true, description: 'Its public website.' }) readonly website!: string | null
  @Field(() => [String], { description: 'Other names it goes by, abbreviations included.' }) readonly aliases!: readonly string[]
}

@ObjectType('Institution', { implements: ActorInterface, description: 'A body that is not a municipality.' })
export class InstitutionType extends ActorInterface {}

@ObjectType('Municipality', { implements: ActorInterface, description: 'A municipality; all Dutch ones are known, whether or not anything is known of them.' })
export class MunicipalityType extends ActorInterface {
  @Field(() => String, { nullable: true, description: 'Its CBS code: GM0606.' }) readonly gmCode!: string | null
  @Field(() => String, { nullable: true, description: 'The province it lies in.' }) readonly province!: string | null
  @Field(() => Float, { nullable: true, description: 'Centre of its area, degrees north (WGS84).' }) readonly latitude!: number | null
  @Field(() => Float, { nullable: true, description: 'Centre of its area, degrees east (WGS84).' }) readonly longitude!: number | null
  @Field(() => Int, { nullable: true, description: 'Inhabitants on 1 January of inhabitantsYear.' }) readonly inhabitants!: number | null
  @Field(() => Int, { nullable: true, description: 'The year of the figure.' }) readonly inhabitantsYear!: number | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When its code took effect, where a register says so; not always when the place was founded.' }) readonly validFrom!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ended; null for the municipalities of today.' }) readonly validTo!: string | null
}

export const { ConnectionType: ActorConnection } = connectionTypes('Actor', () => ActorInterface, 'bodies')
export const { ConnectionType: MunicipalityConnection } = connectionTypes('Municipality', () => MunicipalityType, 'municipalities')
