import { Field, ID, ObjectType } from 'type-graphql'
import { PartialDateScalar } from '../scalars.ts'

@ObjectType('MilestonePart', { description: 'A part of a milestone with dates of its own.' })
export class MilestonePartType {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it starts.' }) readonly start?: string
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends.' }) readonly end?: string
}

@ObjectType('Milestone', { description: 'A step of a commitment.' })
export class MilestoneType {
  @Field(() => ID, { description: 'Code and label: milestone:NL0037/3.1.' }) readonly id!: string
  @Field(() => String, { nullable: true, description: 'Its number in the plan or report.' }) readonly label!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it starts.' }) readonly start!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends.' }) readonly end!: string | null
  @Field(() => [PartialDateScalar], { description: 'Days on which something is due; there can be several.' }) readonly due!: readonly string[]
}
