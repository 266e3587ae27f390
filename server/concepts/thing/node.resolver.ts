import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { NodeInterface } from './thing.type.ts'

const mostIds = 100

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'Whatever has this id: a thing, a link, a finding or a participation.' })
  node(@Arg('id', () => ID, { description: 'Its id with what stands before the colon: commitment:NL0037.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one(id, info)
  }

  @Query(() => [NodeInterface], { nullable: 'items', description: 'Several by their ids, in the order asked, null for those not known. At most 100 ids.' })
  nodes(@Arg('ids', () => [ID], { description: 'Ids with what stands before the colon, 100 at the most.' }) ids: readonly string[], @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    if (ids.length > mostIds) throw new GraphQLError(`Expected at most ${mostIds} ids, got ${ids.length}. Ask in several queries.`, { extensions: { code: 'BAD_USER_INPUT' } })
    return Promise.all(ids.map((id) => reading.one(id, info)))
  }
}
