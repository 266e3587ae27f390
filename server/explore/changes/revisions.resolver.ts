import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Source } from '../../concepts/source/source.ts'
import { SourceConnection } from '../../concepts/source/source.type.ts'
import type { Context } from '../../reading/context.ts'
import { nestedThingsOf } from '../../reading/nested.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { documentsList, type ListedRevision, revisionsOf } from './revisions.store.ts'
import { ListedRevisionConnection, ListedRevisionType } from './revisions.type.ts'

@Resolver(() => ListedRevisionType)
export class RevisionsResolver {
  @Query(() => ListedRevisionConnection, { description: 'Every write that changed something, up to the revision that is read, the newest first.' })
  revisions(@Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context) {
    return revisionsOf(reading, page)
  }

  @FieldResolver(() => SourceConnection, { description: 'The documents whose text it read for the first time.' })
  documents(@Root() { number }: ListedRevision, @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return nestedThingsOf<Source>(reading, documentsList, String(number), page, info)
  }
}
