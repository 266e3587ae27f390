import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { pageOfList } from '../../reading/connection.ts'
import { LanguageArg } from '../language.arg.ts'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { inLanguage, languageIn } from '../thing/thing.ts'
import { AsserterEnum, ClaimStatusEnum, LanguageEnum, LinkKindEnum } from '../vocabulary.enums.ts'
import type { Asserter, ClaimStatus, Direction, Language, LinkKind } from '../vocabulary.ts'
import { citationOf } from './citation.ts'
import { parametersOf } from './link.filter.ts'
import { LinkFilter } from './link.input.ts'
import { linksPart, linkStatements } from './link.reader.ts'
import { directionFrom, type Link, otherEnd, reasonsOf, standingStatuses } from './link.ts'
import { CommitmentLinkConnection, CommitmentLinkEdge, LinkConnection, LinkType } from './link.type.ts'

@Resolver(() => LinkType)
export class LinkResolver {
  @Query(() => LinkConnection, { description: 'Links, in the order of their ids, which begin with the codes of the ends.' })
  links(
    @Arg('filter', () => LinkFilter, { nullable: true, description: 'Which of them; all without it.' }) filter: LinkFilter | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return listOf<Link>(reading, { concept: 'link', count: linkStatements.count, parameters: parametersOf(filter) }, page, info)
  }

  @FieldResolver(() => CommitmentType, { description: 'Of directed kinds the later or naming commitment.' })
  from(@Root() link: Link, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(link.fromId, info)
  }

  @FieldResolver(() => CommitmentType, { description: 'Of directed kinds the earlier or named commitment.' })
  to(@Root() link: Link, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(link.toId, info)
  }

  @FieldResolver(() => [String], { description: 'Why, where a person or a computation gave reasons.' })
  reasons(@Root() link: Link, @LanguageArg() language: Language) {
    return reasonsOf(link).flatMap((reason) => inLanguage(reason, language)?.value ?? [])
  }

  @FieldResolver(() => [LanguageEnum], { description: 'The language that each of the reasons is really in, in their order.' })
  reasonLanguages(@Root() link: Link, @LanguageArg() language: Language) {
    return reasonsOf(link).flatMap((reason) => languageIn(reason, language) ?? [])
  }

  @FieldResolver(() => String, { description: 'One sentence with asserter, modality, source and revision, fit for a footnote.' })
  citation(@Root() link: Link, @LanguageArg() language: Language, @Ctx() { reading }: Context) {
    return citationOf(link, language, reading.rev)
  }
}

interface SeenLink { readonly cursor: string; readonly link: Link; readonly direction: Direction; readonly otherId: string }

@Resolver(() => CommitmentType)
export class CommitmentLinksResolver {
  @FieldResolver(() => CommitmentLinkConnection, { description: 'Its links of all kinds and asserters or of those named, proposed and confirmed ones unless told.' })
  links(
    @Root() commitment: Commitment,
    @Arg('kinds', () => [LinkKindEnum], { nullable: true, description: 'Only of these kinds.' }) kinds: readonly LinkKind[] | undefined,
    @Arg('status', () => [ClaimStatusEnum], { nullable: true, description: 'Only with these statuses; PROPOSED and CONFIRMED unless told.' }) status: readonly ClaimStatus[] | undefined,
    @Arg('asserters', () => [AsserterEnum], { nullable: true, description: 'Only asserted by these.' }) asserters: readonly Asserter[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const links = linksPart.of(commitment).filter((link) =>
      (!kinds || kinds.includes(link.kind)) && (!asserters || asserters.includes(link.asserter)) && (status ?? standingStatuses).includes(link.status))
    const { edges, ...rest } = pageOfList(links, page, (link) => link.id)
    return { ...rest, edges: edges.map(({ cursor, node }): SeenLink => ({ cursor, link: node, direction: directionFrom(node, commitment.id), otherId: otherEnd(node, commitment.id) })) }
  }
}

@Resolver(() => CommitmentLinkEdge)
export class CommitmentLinkEdgeResolver {
  @FieldResolver(() => CommitmentType, { description: 'The other commitment.' })
  node(@Root() edge: SeenLink, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(edge.otherId, info)
  }
}
