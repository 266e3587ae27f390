import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { ownIdOf } from '../thing/thing.ts'
import { childrenPart, parentPart, topicStatements } from './topic.reader.ts'
import type { Topic, TopicTag } from './topic.ts'
import { TopicConnection, TopicTagType, TopicType } from './topic.type.ts'

@Resolver(() => TopicType)
export class TopicResolver {
  @Query(() => TopicType, { nullable: true, description: 'One topic by its id, such as topic:capacity-building.' })
  topic(@Arg('id', () => ID, { description: 'Its id, with or without what stands before the colon: topic:capacity-building, capacity-building.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Topic>(ownIdOf('topic', id), info)
  }

  @Query(() => TopicConnection, { description: 'All topics, in the order of their ids.' })
  topics(@Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf<Topic>(reading, { concept: 'topic', count: topicStatements.count }, page, info)
  }

  @FieldResolver(() => TopicType, { nullable: true, description: 'The area that it belongs to.' })
  parent(@Root() topic: Topic, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const parent = parentPart.of(topic)
    return parent && reading.completed(parent, info)
  }

  @FieldResolver(() => [TopicType], { description: 'The areas that belong to it.' })
  children(@Root() topic: Topic, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(childrenPart.of(topic), info)
  }
}

@Resolver(() => TopicTagType)
export class TopicTagResolver {
  @FieldResolver(() => TopicType, { description: 'The topic.' })
  topic(@Root() tag: TopicTag, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(tag.topic, info)
  }
}
