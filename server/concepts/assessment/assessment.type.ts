import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AssessmentStateEnum, AsserterEnum, IndicatorEnum } from '../vocabulary.enums.ts'
import type { AssessmentState, Asserter, Indicator } from '../vocabulary.ts'

@ObjectType('Assessment', { description: 'One indicator on one scale from one report. Scales are never compared.' })
export class AssessmentType {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string
  @Field(() => IndicatorEnum, { description: 'What was assessed.' }) readonly indicator!: Indicator
  @Field(() => [String], { description: 'All values of the scale, lowest first where it has an order.' }) readonly scale!: readonly string[]
  @Field(() => String, { nullable: true, description: 'The value; null unless state is RATED.' }) readonly value!: string | null
  @Field(() => Int, { nullable: true, description: 'Its place in the scale, 0 for the lowest; null where the scale has no order.' }) readonly rank!: number | null
  @Field(() => AssessmentStateEnum, { description: 'Whether there is a value and, if not, why.' }) readonly state!: AssessmentState
  @Field(() => AsserterEnum, { description: 'Who rated.' }) readonly by!: Asserter
  @Field(() => String, { nullable: true, description: 'The report it comes from, where the source names it.' }) readonly report!: string | null
}
