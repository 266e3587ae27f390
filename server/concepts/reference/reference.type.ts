import { Field, ID, ObjectType } from 'type-graphql'
import { ReferenceStateEnum } from '../vocabulary.enums.ts'
import type { ReferenceState } from '../vocabulary.ts'

@ObjectType('Reference', { description: 'A phrase in a text that names commitments by number.' })
export class ReferenceType {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string
  @Field(() => String, { description: 'The phrase.' }) readonly phrase!: string
  @Field(() => ReferenceStateEnum, { description: 'Whether it is resolved.' }) readonly state!: ReferenceState
  @Field(() => String, { description: 'What its numbers count: same_plan, earlier_plan, own_heading, own_parts ...' }) readonly scope!: string
  @Field(() => [String], { description: 'The numbers, as text, in the order of the phrase.' }) readonly numbers!: readonly string[]
}
