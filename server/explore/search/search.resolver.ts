import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Float, Info, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { type ByLanguage, nameOf, type Thing } from '../../concepts/thing/thing.ts'
import { LanguageEnum, ThingTypeEnum } from '../../concepts/vocabulary.enums.ts'
import type { Language, ThingType } from '../../concepts/vocabulary.ts'
import { pageOf } from '../../reading/connection.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { selectionOf } from '../../reading/selection.ts'
import { type FacetCount, facetsOf, mostValues, narrows, passes } from './facets.ts'
import { pageIn } from './found-page.ts'
import type { Found } from './fusion.ts'
import { type Highlight, highlightsIn } from './highlight.ts'
import { type MatchedBy, matchedBy } from './matched-by.ts'
import { meaningOf } from './meaning.ts'
import { longestText, type Question, questionOf } from './question.ts'
import { conditionsOf, SearchFilter } from './search.input.ts'
import { findAll, mostFound, namesOf, textsOf, valuesOf } from './search.store.ts'
import { FacetType, HighlightType, MatchedByEnum, SearchConnectionType, SearchEdgeType } from './search.type.ts'

interface FoundEdge { readonly cursor: string; readonly node: Thing; readonly score: number; readonly highlights: readonly Highlight[]; readonly matchedBy: readonly MatchedBy[] }
interface NamedFacet extends FacetCount { readonly names: ByLanguage }

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description: `Things by their codes, names, other names and summaries and by what is said of them, best first: codes and whole names, then whatever has the words. Accents and case do not matter, Dutch compounds are found by their parts, the last word may be unfinished, words that stand nowhere as they are spelt may have one letter wrong, and where the hub has a sentence model commitments near in meaning are found beside the words. At most ${mostFound} things, the best ones. Speaks of now, whatever revision is read.`,
  })
  async search(
    @Arg('text', () => String, { description: `What to look for, ${longestText} letters at the most.` }) text: string,
    @Arg('languages', () => [LanguageEnum], { nullable: true, description: 'Only by names and texts in these languages, and by those without one, such as codes and other names.' }) languages: readonly Language[] | undefined,
    @Arg('types', () => [ThingTypeEnum], { nullable: true, description: 'Only things of these types.' }) types: readonly ThingType[] | undefined,
    @Arg('filter', () => SearchFilter, { nullable: true, description: 'Only things with these values of facets.' }) filter: SearchFilter | undefined,
    @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const page = pageOf(args)
    // No language or type at all: nothing can be found.
    const question = languages?.length === 0 || types?.length === 0 ? null : questionWithin(text)
    const conditions = conditionsOf(filter)
    const answer = question ? await findAll(context.reading, question, languages ?? null, types ?? null, () => meaningOf(context.embedder, text, question)) : { found: [], complete: true }
    const asked = selectionOf(info).fields
    const values = asked.has('facets') || narrows(conditions) ? await valuesOf(context.reading, answer.found.map(({ id }) => id)) : null
    const found = values ? answer.found.filter(({ id }) => passes(values.get(id)!, conditions)) : answer.found
    const { edges, pageInfo } = pageIn(found, page)
    const [shown, facets] = await Promise.all([
      question ? edgesOf(edges, question, languages ?? null, context, info) : [],
      values && asked.has('facets') ? named(facetsOf([...values.values()], conditions), context) : [],
    ])
    return { edges: shown, pageInfo, totalCount: found.length, complete: answer.complete, facets }
  }
}

function questionWithin(text: string): Question | null {
  if (text.length > longestText) throw new GraphQLError(`Expected a text of at most ${longestText} letters, got ${text.length}. Look for some words of it.`, { extensions: { code: 'BAD_USER_INPUT' } })
  return questionOf(text)
}

type CursorEdge = { readonly cursor: string; readonly node: Found }

/** Reads the things of a page, and their texts where highlights are asked for. */
async function edgesOf(edges: readonly CursorEdge[], question: Question, languages: readonly Language[] | null, { reading }: Context, info: GraphQLResolveInfo): Promise<readonly FoundEdge[]> {
  const found = edges.map(({ node }) => node)
  const highlighted = selectionOf(info, ['edges']).fields.has('highlights') && found.length > 0
  const [things, texts] = await Promise.all([
    reading.many<Thing>(found.map(({ id }) => id), info, ['edges', 'node']),
    highlighted ? textsOf(reading, found, languages) : null,
  ])
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return edges.flatMap(({ cursor, node: { id, score, lists } }) => {
    const node = byId.get(id)
    return node ? [{ cursor, node, score, highlights: highlightsIn(texts?.get(id) ?? [], question), matchedBy: matchedBy(lists) }] : []
  })
}

/** Gives the values that are things their names. */
async function named(facets: readonly FacetCount[], { reading }: Context): Promise<readonly NamedFacet[]> {
  const names = await namesOf(reading, [...new Set(facets.map(({ value }) => value).filter((value) => value.includes(':')))])
  return facets.map((facet) => ({ ...facet, names: names.get(facet.value) ?? {} }))
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeResolver {
  @FieldResolver(() => Float, { description: 'How well it matches: sums of places in several lists, to be compared within one answer only.' })
  score(@Root() { score }: FoundEdge) {
    return score
  }

  @FieldResolver(() => [HighlightType], { description: 'Where it matched, the best places first, at most three.' })
  highlights(@Root() { highlights }: FoundEdge) {
    return highlights
  }

  @FieldResolver(() => [MatchedByEnum], { description: 'By what it was found; what was found by meaning alone has no highlights.' })
  matchedBy(@Root() { matchedBy: by }: FoundEdge) {
    return by
  }
}

@Resolver(() => SearchConnectionType)
export class SearchConnectionResolver {
  @FieldResolver(() => Boolean, { description: `Whether totalCount and facets count every match; false where some words stand in so many that only the best are looked at.` })
  complete(@Root() { complete }: { readonly complete: boolean }) {
    return complete
  }

  @FieldResolver(() => [FacetType], { description: `How what was found is spread over years, topics, members, plans, bodies that take part, practices and kinds of links, the ${mostValues} most frequent values of each.` })
  facets(@Root() { facets }: { readonly facets: readonly NamedFacet[] }) {
    return facets
  }
}

@Resolver(() => FacetType)
export class FacetResolver {
  @FieldResolver(() => String, { description: 'The value as people read it, in the language asked or the next best.' })
  label(@Root() { value, names }: NamedFacet, @LanguageArg() language: Language) {
    return nameOf({ id: value, names }, language)
  }
}
