import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { SourceType } from '../source/source.type.ts'
import { lastReadPart } from '../statement/statement.reader.ts'
import { ownIdOf } from '../thing/thing.ts'
import { memberStatements } from './member.reader.ts'
import type { Member } from './member.ts'
import { MemberConnection, MemberType } from './member.type.ts'

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => MemberType, { nullable: true, description: 'One member by its id, such as member:netherlands.' })
  member(@Arg('id', () => ID, { description: 'Its id, with or without what stands before the colon: member:netherlands, netherlands.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Member>(ownIdOf('member', id), info)
  }

  @Query(() => MemberConnection, { description: 'All members that the graph knows, in the order of their ids.' })
  members(@Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf<Member>(reading, { concept: 'member', count: memberStatements.count }, page, info)
  }
  @FieldResolver(() => SourceType, { nullable: true, description: 'The document that was read last of those that speak of it, its plans or its commitments; null where all is from the seeds.' })
  lastRead(@Root() member: Member, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const source = lastReadPart.of(member)
    return source && reading.completed(source, info)
  }
}
