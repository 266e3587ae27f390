import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { ownIdOf } from '../thing/thing.ts'
import { citedByPart, citesPart, sameAddressPart, sourceStatements, supersededByPart, supersedesPart } from './source.reader.ts'
import type { Evidence, Source } from './source.ts'
import { EvidenceType, SourceConnection, SourceType } from './source.type.ts'

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceType, { nullable: true, description: 'One source by its id, such as source:ogp-nl0037-en.' })
  source(@Arg('id', () => ID, { description: 'Its id, with or without what stands before the colon: source:ogp-nl0037-en, ogp-nl0037-en.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Source>(ownIdOf('source', id), info)
  }

  @Query(() => SourceConnection, { description: 'All sources, in the order of their ids.' })
  sources(@Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf<Source>(reading, { concept: 'source', count: sourceStatements.count }, page, info)
  }

  @FieldResolver(() => [SourceType], { description: 'Documents that it cites.' })
  cites(@Root() source: Source, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(citesPart.of(source), info)
  }

  @FieldResolver(() => [SourceType], { description: 'Documents that cite it.' })
  citedBy(@Root() source: Source, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(citedByPart.of(source), info)
  }

  @FieldResolver(() => SourceType, { nullable: true, description: 'The capture of the same document just before it.' })
  supersedes(@Root() source: Source, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const capture = supersedesPart.of(source)
    return capture && reading.completed(capture, info)
  }

  @FieldResolver(() => SourceType, { nullable: true, description: 'The capture of the same document just after it; null where it is the newest.' })
  supersededBy(@Root() source: Source, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const capture = supersededByPart.of(source)
    return capture && reading.completed(capture, info)
  }

  @FieldResolver(() => [SourceType], { description: 'Other captures of its address, and what the seeds know of that, the newest first; at most 50.' })
  sameAddress(@Root() source: Source, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(sameAddressPart.of(source), info)
  }
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => SourceType, { description: 'The document.' })
  source(@Root() evidence: Evidence, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(evidence.source, info)
  }
}
