import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import type { Source } from '../source/source.ts'
import { SourceType } from '../source/source.type.ts'
import { LocalText } from './statement.type.ts'

@Resolver(() => LocalText)
export class LocalTextResolver {
  @FieldResolver(() => SourceType, { nullable: true, description: "Where it stands; null for the hub's own words." })
  source(@Root() { source }: { readonly source: Source | null }, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return source && reading.completed(source, info)
  }
}
