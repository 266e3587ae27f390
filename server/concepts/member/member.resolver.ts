import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
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
}
