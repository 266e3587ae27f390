import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Source } from '../../concepts/source/source.ts'
import { SourceType } from '../../concepts/source/source.type.ts'
import { pageOfList } from '../../reading/connection.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { SourceClaimType } from '../source-claims/source-claims.type.ts'
import { passagesIn, type TextPassage } from './passages-in.ts'
import { claimsWithin, textOf, type Window } from './source-text.store.ts'
import { TextPassageConnection, TextPassageType } from './source-text.type.ts'

/** A passage remembers the page that it was read with, so that what rests on the page is asked for at once. */
interface PassageOfPage extends TextPassage { readonly source: Source; readonly page: Window }

/** As wide as any place in a text, so that places sort as they stand. */
const placeDigits = 12
const placeOf = ({ start }: TextPassage): string => String(start).padStart(placeDigits, '0')

@Resolver(() => SourceType)
export class SourcePassagesResolver {
  @FieldResolver(() => TextPassageConnection, { description: 'Its text as the hub keeps it, passage by passage; none where it was not read, or only described by the seeds.' })
  async passages(
    @Root() source: Source,
    @Arg('from', () => Int, { nullable: true, description: 'Begin with the passage that holds this place of the text, instead of the first.' }) from: number | null | undefined,
    @Args(() => PageArgs) args: PageArgs, @Ctx() { reading }: Context,
  ) {
    const all = passagesIn((await textOf(reading, source.id)) ?? '')
    const { edges, pageInfo } = pageOfList(all.filter(({ end }) => end > (from ?? 0)), args, placeOf)
    const page = { id: source.id, from: edges[0]?.node.start ?? 0, to: edges.at(-1)?.node.end ?? 0 }
    return { pageInfo, totalCount: all.length, edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, source, page } })) }
  }
}

@Resolver(() => TextPassageType)
export class TextPassageResolver {
  @FieldResolver(() => [SourceClaimType], { description: 'What rests on words that begin in it.' })
  async claims(@Root() { start, end, source, page }: PassageOfPage, @Ctx() { reading }: Context) {
    const within = (await claimsWithin(reading, page)).filter(({ passage }) => passage.start !== null && passage.start >= start && passage.start < end)
    return within.map((claim) => ({ ...claim, source }))
  }
}
