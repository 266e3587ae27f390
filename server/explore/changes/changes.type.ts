import { Field, ObjectType } from 'type-graphql'
import { RevisionType } from '../../concepts/revision/revision.type.ts'
import { connectionTypes } from '../../reading/connection.type.ts'

@ObjectType('Change', { description: 'What one revision did to one claim.' })
export class ChangeType {
  @Field(() => RevisionType, { description: 'The revision.' }) readonly revision!: RevisionType
  @Field(() => String, { description: 'The sort of claim and what happened to it: LINK_ADDED, RECORD_CHANGED, FINDING_ENDED.' }) readonly kind!: string
  @Field(() => String, { nullable: true, description: 'What it said before; of a changed claim only what differs.' }) readonly before!: string | null
  @Field(() => String, { nullable: true, description: 'What it says after; of a changed claim only what differs.' }) readonly after!: string | null
}

export const { ConnectionType: ChangeConnection } = connectionTypes('Change', () => ChangeType, 'changes')
