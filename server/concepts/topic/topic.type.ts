import { Field, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../reading/connection.type.ts'
import { PartialDateScalar } from '../scalars.ts'
import { EvidenceType } from '../source/source.type.ts'
import { ThingInterface } from '../thing/thing.type.ts'

@ObjectType('Topic', { implements: ThingInterface, description: 'A policy area; areas have changed their names and places over the years.' })
export class TopicType extends ThingInterface {
  @Field(() => [String], { description: 'Names that it, or what it took the place of, had before.' }) readonly formerNames!: readonly string[]
}

@ObjectType('TopicTag', { description: 'That a source tagged something with a topic.', simpleResolvers: true })
export class TopicTagType {
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day on which the tag was so.' }) readonly taggedOn!: string | null
  @Field(() => EvidenceType, { description: 'Where the tag stands.' }) readonly evidence!: EvidenceType
}

export const { ConnectionType: TopicConnection } = connectionTypes('Topic', () => TopicType, 'topics')
