import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { ThingInterface } from '../thing/thing.type.ts'

@ObjectType('ActionPlan', { implements: ThingInterface, description: "A member's action plan for some years." })
export class ActionPlanType extends ThingInterface {
  @Field(() => Int, { nullable: true, description: 'Which plan of the member it is: 1 for the first.' }) readonly sequence!: number | null
  @Field(() => Int, { description: 'The year it begins in.' }) readonly startYear!: number
  @Field(() => Int, { nullable: true, description: 'The year it ends in.' }) readonly endYear!: number | null
}

export const { ConnectionType: ActionPlanConnection } = connectionTypes('ActionPlan', () => ActionPlanType, 'action plans')
