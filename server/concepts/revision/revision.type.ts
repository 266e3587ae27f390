import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('Revision', { description: 'One step in the history of the graph: a write that changed something.', simpleResolvers: true })
export class RevisionType {
  @Field(() => Int, { description: 'Its number; the newest is what is read unless a query asks for an older one.' }) readonly number!: number
  @Field(() => GraphQLDateTime, { description: 'When it was written.' }) readonly at!: Date
  @Field(() => String, { description: 'By whom or what: an editor, the seeds, a reader of pages.' }) readonly by!: string
  @Field(() => String, { description: 'What it was about.' }) readonly summary!: string
}
