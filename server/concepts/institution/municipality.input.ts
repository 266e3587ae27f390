import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Which municipalities; several conditions must all hold, several values of one are alternatives.' })
export class MunicipalityFilter {
  @Field(() => [ID], { nullable: true, description: 'Taking part in something with one of these topics.' }) readonly topics?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'Taking part in one of these practices.' }) readonly practices?: readonly string[]
  @Field(() => [String], { nullable: true, description: 'In one of these provinces, by name.' }) readonly provinces?: readonly string[]
  @Field(() => Boolean, { nullable: true, description: 'True for the municipalities of today, false for those that have ended.' }) readonly current?: boolean
  @Field(() => String, { nullable: true, description: 'With this in one of its names.' }) readonly search?: string
}
