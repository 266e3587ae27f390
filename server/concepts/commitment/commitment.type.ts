import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { ThingInterface } from '../thing/thing.type.ts'

@ObjectType('Commitment', { implements: ThingInterface, description: 'What a member promised in an action plan.' })
export class CommitmentType extends ThingInterface {
  @Field(() => String, { description: "OGP's permanent code." }) readonly code!: string
  @Field(() => String, { nullable: true, description: "The number in the plan's own text, as text (3, 1a); not the place in any web list." }) readonly planNumber!: string | null
  @Field(() => Int, { nullable: true, description: "Its place in the list on OGP's website when that was captured: not a plan number, and not what references mean." }) readonly webListPlace!: number | null
  @Field(() => Int, { description: 'The year in which its plan was submitted.' }) readonly year!: number
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it starts, by the best statement; see conflicts.' }) readonly start!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends, by the best statement; see conflicts.' }) readonly end!: string | null
  @Field(() => String, { nullable: true, description: "Its page on OGP's website." }) readonly url!: string | null
}

export const { ConnectionType: CommitmentConnection } = connectionTypes('Commitment', () => CommitmentType, 'commitments')
