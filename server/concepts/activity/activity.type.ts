import { Field, ObjectType } from 'type-graphql'
import { PartialDateScalar } from '../scalars.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import { ActivityKindEnum } from '../vocabulary.enums.ts'
import type { ActivityKind } from '../vocabulary.ts'

@ObjectType('Activity', { implements: ThingInterface, description: 'A dated event or undertaking.' })
export class ActivityType extends ThingInterface {
  @Field(() => ActivityKindEnum, { description: 'What sort.' }) readonly kind!: ActivityKind
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it begins.' }) readonly start!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends.' }) readonly end!: string | null
  @Field(() => Boolean, { description: 'Whether the year was deduced and is not in the source.' }) readonly dateInferred!: boolean
  @Field(() => String, { nullable: true, description: 'Where it takes place.' }) readonly place!: string | null
}
