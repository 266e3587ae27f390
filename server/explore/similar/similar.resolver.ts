import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { Commitment } from '../../concepts/commitment/commitment.ts'
import { CommitmentType } from '../../concepts/commitment/commitment.type.ts'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { headOf } from '../../concepts/revision/revision.ts'
import { inLanguage } from '../../concepts/thing/thing.ts'
import { LanguageEnum } from '../../concepts/vocabulary.enums.ts'
import type { Language } from '../../concepts/vocabulary.ts'
import { languageOf } from '../../likeness/stop-words.ts'
import { termsIn } from '../../likeness/terms.ts'
import { corpusSize } from '../../overlap/corpus.ts'
import type { Context } from '../../reading/context.ts'
import { fillShelf, type Near, nearTo } from './similar.ts'
import { SimilarCommitmentType } from './similar.type.ts'

/** Letters that a text may have, and commitments that an answer has at the most. */
const longestText = 20_000
const mostShown = 50
/** All commitments are held in memory to be compared; a hub that has more than these cannot. */
const mostCompared = 20_000

interface Shown extends Near { readonly commitment: Commitment }

@Resolver(() => SimilarCommitmentType)
export class SimilarResolver {
  @Query(() => [SimilarCommitmentType], {
    description: `Commitments near a text of one's own, a draft for instance, nearest first. Nothing of the text is kept or logged; hand it over as a variable. Those that are not near are marked FEW_BEST. Speaks of now, whatever revision is read.`,
  })
  async similar(
    @Arg('text', () => String, { description: `The text, ${longestText} letters at the most; its first line counts as a title.` }) text: string,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Its language; recognised by its commonest words unless told.' }) language: Language | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: `How many, ${mostShown} at the most.` }) first: number | null,
    @Ctx() { reading, memory, embedder }: Context, @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Shown[]> {
    const draft = { text, language: language ?? languageOf(text) }
    refuseUnfit(text, draft.language, first ?? 10)
    const version = `${await headOf(reading.graph)} ${embedder !== null}`
    const shelf = await memory.of('similar', version, async () => {
      refuseTooMany(await corpusSize(reading.graph))
      return fillShelf(reading.graph, embedder !== null)
    })
    const near = await nearTo(draft, Math.min(first ?? 10, mostShown), shelf, embedder)
    const commitments = new Map((await reading.many<Commitment>(near.map(({ commitmentId }) => commitmentId), info, ['commitment'])).map((commitment) => [commitment.id, commitment]))
    // Of an earlier revision some are not there.
    return near.flatMap((one) => (commitments.has(one.commitmentId) ? [{ ...one, commitment: commitments.get(one.commitmentId)! }] : []))
  }

  @FieldResolver(() => CommitmentType, { description: 'The commitment.' })
  commitment(@Root() { commitment }: Shown) {
    return commitment
  }

  @FieldResolver(() => [String], { description: 'Why: how near, and the words that both texts have.' })
  reasons(@Root() { reasonTexts }: Shown, @LanguageArg() language: Language) {
    return reasonTexts.flatMap((reason) => inLanguage(reason, language)?.value ?? [])
  }
}

function refuseTooMany(size: number): void {
  if (size > mostCompared) throw new GraphQLError(`This hub compares a text with at most ${mostCompared} commitments, but has ${size}. Look for some words of it with search.`, { extensions: { code: 'TOO_MANY_TO_COMPARE' } })
}

/** Refuses what cannot be compared, without repeating any of it. */
function refuseUnfit(text: string, language: Language, first: number): void {
  const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
  if (text.length > longestText) throw refuse(`Expected a text of at most ${longestText} letters, got ${text.length}. Give its summary, or its most telling part.`)
  if (termsIn(text, language).length < 2) throw refuse('Expected a text with at least two telling words, got fewer. Say in a sentence or more what is to be done.')
  if (first < 0) throw refuse(`Expected first to be 0 or more, got ${first}.`)
}
