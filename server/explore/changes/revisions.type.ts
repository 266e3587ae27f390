import { Field, Int, ObjectType } from 'type-graphql'
import { RevisionType } from '../../concepts/revision/revision.type.ts'
import { connectionTypes } from '../../reading/connection.type.ts'

@ObjectType('ListedRevision', { description: 'A revision in the list of all, with what it did.' })
export class ListedRevisionType extends RevisionType {
  @Field(() => Int, { description: 'How many versions of claims it added; a claim that changed has a new version.' }) readonly added!: number
  @Field(() => Int, { description: 'How many versions of claims it ended; a claim that changed has an old version that ended.' }) readonly ended!: number
}

export const { ConnectionType: ListedRevisionConnection } = connectionTypes('ListedRevision', () => ListedRevisionType, 'revisions')
