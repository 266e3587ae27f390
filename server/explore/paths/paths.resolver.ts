import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { cited } from '../../concepts/link/citation.ts'
import { idOf, type Thing } from '../../concepts/thing/thing.ts'
import { ThingInterface } from '../../concepts/thing/thing.type.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import type { Context } from '../../reading/context.ts'
import type { Way } from './best-ways.ts'
import { inSentences, tellWay } from './path-sentences.ts'
import { type Hop, hub, longestPath, mostPaths, mostWalked } from './paths.ts'
import { toldOf, waysBetween } from './paths.store.ts'
import { PathStepType, PathType } from './paths.type.ts'

const limits = `Ways go over commitments, bodies, practices, topics, plans and activities; not over documents, nor over members, since that two things are of one country explains nothing. Each round walks on from the ${mostWalked} things with fewest connections; one with more than ${hub} is passed only where both ends reach it.`

@Resolver()
export class PathsResolver {
  @Query(() => [PathType], { description: `How two things are connected, most telling first (asserted before computed, specific before what everything is connected to), the shortest among them; empty when there is no connection within maxLength. ${limits}` })
  async paths(
    @Arg('from', () => ID, { description: 'The id of a thing, such as municipality:GM0606; of a commitment its code will do.' }) from: string,
    @Arg('to', () => ID, { description: 'The id of another thing.' }) to: string,
    @Arg('maxLength', () => Int, { nullable: true, defaultValue: 4, description: `How many steps at the most, from 1 to ${longestPath}.` }) maxLength: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 3, description: `How many ways, from 1 to ${mostPaths}.` }) first: number | null,
    @LanguageArg() language: Language | null,
    @Ctx() { reading }: Context,
  ): Promise<readonly object[]> {
    const [start, end] = [idOf('commitment', from), idOf('commitment', to)]
    if (start === end) throw badInput(`Expected two different things, got "${from}" twice. Name the other one in to.`)
    const { ways, unknown } = await waysBetween(reading, start, end, within('maxLength', maxLength ?? 4, longestPath), within('first', first ?? 3, mostPaths))
    if (unknown.length > 0) throw badInput(`Expected ids of things that the hub knows, such as commitment:NL0037 or municipality:GM0606, got "${unknown.join('" and "')}". Find ids with search.`)
    if (ways.length === 0) return []
    const told = await toldOf(reading, ways)
    return ways.map((way) => pathOf(way, told, language ?? 'EN', reading.rev))
  }
}

function within(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw badInput(`Expected ${name} to be from 1 to ${most}, got ${value}.`)
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A way as it is told in a language. */
function pathOf({ hops }: Way, { things, claims }: Awaited<ReturnType<typeof toldOf>>, language: Language, rev: number): object {
  const told = tellWay(hops, claims, (id) => things.get(id)!, language)
  const steps = hops.map((hop, at) => {
    const { sentence, claim, evidence } = told.steps[at]!
    const { id, kind, asserter, modality, status } = hop.step
    return { ...hop, id, kind, asserter, modality, status, sentence: inSentences([sentence]), citation: cited([{ claim, evidence }], language, rev), evidence }
  })
  const sentence = inSentences([told.opening, ...told.steps.map((step) => step.sentence)])
  return { length: hops.length, sentence, citation: cited([{ claim: told.opening, evidence: [] }, ...told.steps], language, rev), steps }
}

@Resolver(() => PathStepType)
export class PathStepResolver {
  @FieldResolver(() => ThingInterface, { description: 'The thing it starts from.' })
  from(@Root() { fromId }: Hop, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Thing>(fromId, info)
  }

  @FieldResolver(() => ThingInterface, { description: 'The thing it leads to.' })
  to(@Root() { toId }: Hop, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Thing>(toId, info)
  }
}
