import { ArgsType, Field, Int } from 'type-graphql'

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows: 25 unless told, 200 at the most.' }) readonly first?: number
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' }) readonly after?: string
}
