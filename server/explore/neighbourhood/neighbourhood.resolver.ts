import { GraphQLError } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { standingStatuses } from '../../concepts/link/link.ts'
import { AsserterEnum, ClaimStatusEnum, LinkKindEnum } from '../../concepts/vocabulary.enums.ts'
import type { Asserter, ClaimStatus, Language, LinkKind } from '../../concepts/vocabulary.ts'
import type { Context } from '../../reading/context.ts'
import { degreesOf, viewOf } from './neighbourhood.store.ts'
import { type Around, deepest, type GraphEdge, type GraphNode, largestView, mostCentres, wordsOf } from './neighbourhood.ts'
import { DegreeByKindType, GraphEdgeType, GraphNodeType, GraphViewType } from './neighbourhood.type.ts'

/** A node remembers what was asked, since its degrees count under the same filter. */
interface SeenNode extends GraphNode { readonly around: Around }

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => GraphViewType, { description: `What surrounds some things, up to ${deepest} steps and ${largestView} things. linkKinds, asserters and status narrow the links; participations, topics and plans come along. NO_OVERLAP links come only when asked for.` })
  async neighbourhood(
    @Arg('of', () => [ID], { description: 'The things in the middle, by id.' }) of: readonly string[],
    @Arg('depth', () => Int, { nullable: true, defaultValue: 1, description: `How many steps away, ${deepest} at the most.` }) depth: number | null,
    @Arg('linkKinds', () => [LinkKindEnum], { nullable: true, description: 'Only links of these kinds.' }) linkKinds: readonly LinkKind[] | undefined,
    @Arg('asserters', () => [AsserterEnum], { nullable: true, description: 'Only links asserted by these.' }) asserters: readonly Asserter[] | undefined,
    @Arg('status', () => [ClaimStatusEnum], { nullable: true, description: 'Only links with these statuses; PROPOSED and CONFIRMED unless told.' }) status: readonly ClaimStatus[] | undefined,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 100, description: `How many things, ${largestView} at the most.` }) limit: number | null,
    @LanguageArg() language: Language,
    @Ctx() { reading }: Context,
  ) {
    const around: Around = {
      of: [...new Set(of)], depth: within('depth', depth ?? 1, deepest), linkKinds: linkKinds ?? null, asserters: asserters ?? null,
      status: status ?? standingStatuses, limit: within('limit', Math.min(limit ?? 100, largestView), largestView),
    }
    if (around.of.length > mostCentres) throw badInput(`Expected at most ${mostCentres} things to look around, got ${around.of.length}.`)
    const view = await viewOf(reading, around, language)
    return { ...view, nodes: view.nodes.map((node): SeenNode => ({ ...node, around })) }
  }
}

function within(name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value
  throw badInput(`Expected ${name} to be from 0 to ${most}, got ${value}.`)
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

@Resolver(() => GraphNodeType)
export class GraphNodeResolver {
  @FieldResolver(() => [DegreeByKindType], { description: 'How many connections of each kind it has in all, shown or not.' })
  degrees(@Root() node: SeenNode, @Ctx() { reading }: Context) {
    return degreesOf(reading, node.around, node.id)
  }
}

@Resolver(() => GraphEdgeType)
export class GraphEdgeResolver {
  @FieldResolver(() => String, { description: 'The kind in English words.' })
  label(@Root() edge: GraphEdge) {
    return wordsOf(edge.kind)
  }
}
