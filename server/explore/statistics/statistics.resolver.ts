import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { CommitmentFilter } from '../../concepts/commitment/commitment.input.ts'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { DimensionEnum, IndicatorEnum } from '../../concepts/vocabulary.enums.ts'
import type { Dimension, Indicator, Language } from '../../concepts/vocabulary.ts'
import { connectionOf, pageOf } from '../../reading/connection.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { selectionOf } from '../../reading/selection.ts'
import { distributionOf, keysOf, type Order, orderOf, ratedIn } from './statistics.ts'
import { type CountedRow, type Counting, rowsOf, totalsOf } from './statistics.store.ts'
import { StatisticsConnection } from './statistics.type.ts'

const rule = 'Where several reports rate one commitment on one scale it counts once: the reviewer\'s rating before OGP\'s before a member\'s own, then a report on results before one on the design, then the report whose name comes last (names end in years), then the newer capture.'

@Resolver()
export class StatisticsResolver {
  @Query(() => StatisticsConnection, { description: `Counts of commitments and links, and how commitments are rated on one indicator, by one or two dimensions; rows in the order of the keys' values. Commitments without a value in a dimension are in no row: compare total with commitments(filter).totalCount. With roles or standings in the filter, INSTITUTION means bodies in these; with linkedTo, LINK_KIND means links to that commitment. ${rule} Years, plans and names are those of now, also where an earlier revision is read.` })
  async statistics(
    @Arg('by', () => [DimensionEnum], { description: 'One or two different dimensions.' }) by: readonly Dimension[],
    @Arg('indicator', () => IndicatorEnum, { nullable: true, description: 'Whose ratings to count in rated and distribution.' }) indicator: Indicator | undefined,
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: 'Which commitments; all unless told.' }) filter: CommitmentFilter | undefined,
    @Args(() => PageArgs) args: PageArgs, @LanguageArg() language: Language, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const { fields } = selectionOf(info, ['edges', 'node'])
    const ratings = indicator !== undefined && (fields.has('rated') || fields.has('distribution'))
    const counting: Counting = { order: orderFor(by), filter, measured: indicator ?? null, parts: { links: fields.has('links'), ratings } }
    const page = pageOf(args)
    const { edges, pageInfo } = connectionOf(await rowsOf(reading, counting, page), page, (row) => row.key)
    const total = async () => (await totalsOf(reading, counting)).commitments
    const shown = (row: CountedRow) => ({ ...row, keys: keysOf(counting.order, row.keys, language), rated: ratedIn(row.ratings), distribution: distributionOf(row.ratings), total })
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })), pageInfo, totalCount: async () => (await totalsOf(reading, counting)).rows }
  }
}

function orderFor(by: readonly Dimension[]): Order {
  const order = orderOf(by)
  if (!order) throw new GraphQLError(`Expected by to hold one or two different dimensions, got ${by.length === 0 ? 'none' : by.join(', ')}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  return order
}
