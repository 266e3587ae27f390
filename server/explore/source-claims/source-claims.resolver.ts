import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Source } from '../../concepts/source/source.ts'
import { EvidenceType, SourceType } from '../../concepts/source/source.type.ts'
import type { Thing } from '../../concepts/thing/thing.ts'
import { ThingInterface } from '../../concepts/thing/thing.type.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { saidBy, type ClaimKind, type SourceClaim } from './source-claims.ts'
import { claimCountsOf, claimsOf } from './source-claims.store.ts'
import { ClaimCountType, ClaimKindEnum, SaidType, SourceClaimConnection, SourceClaimType } from './source-claims.type.ts'

/** A claim remembers the document it was asked of. */
interface ClaimOfSource extends SourceClaim { readonly source: Source }

@Resolver(() => SourceType)
export class SourceClaimsResolver {
  @FieldResolver(() => SourceClaimConnection, { description: 'Everything that rests on it, passage by passage, sections in the order of their names.' })
  async claims(
    @Root() source: Source, @Arg('kinds', () => [ClaimKindEnum], { nullable: true, description: 'Of all kinds or of these.' }) kinds: readonly ClaimKind[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context,
  ) {
    const { edges, ...rest } = await claimsOf(reading, source.id, kinds ?? null, page)
    return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, source } })) }
  }

  @FieldResolver(() => [ClaimCountType], { description: 'How much of each kind rests on it.' })
  claimCounts(@Root() source: Source, @Ctx() { reading }: Context) {
    return claimCountsOf(reading, source.id)
  }
}

@Resolver(() => SourceClaimType)
export class SourceClaimResolver {
  @FieldResolver(() => [ThingInterface], { description: 'Of what it says something: who takes part, the commitment assessed, the one that a link comes from.' })
  subjects(@Root() claim: ClaimOfSource, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Thing>(claim.subjectIds, info)
  }

  @FieldResolver(() => [ThingInterface], { description: 'What it points to: what somebody takes part in, the topic, the commitment that a link goes to.' })
  objects(@Root() claim: ClaimOfSource, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Thing>(claim.objectIds, info)
  }

  @FieldResolver(() => [SaidType], { description: 'What it says beside that: role, dates, texts, values.' })
  says(@Root() claim: ClaimOfSource) {
    return saidBy(claim)
  }

  @FieldResolver(() => EvidenceType, { description: 'The passage.' })
  evidence(@Root() claim: ClaimOfSource) {
    return { ...claim.passage, source: claim.source }
  }
}
