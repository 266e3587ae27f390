import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { CommitmentType } from '../../concepts/commitment/commitment.type.ts'
import { FindingType } from '../../concepts/finding/finding.type.ts'
import { LanguageArg } from '../../concepts/language.arg.ts'
import { PracticeType } from '../../concepts/practice/practice.type.ts'
import { idsOf, nameOf, ownIdOf } from '../../concepts/thing/thing.ts'
import { TopicType } from '../../concepts/topic/topic.type.ts'
import { InstitutionKindEnum } from '../../concepts/vocabulary.enums.ts'
import type { InstitutionKind, Language } from '../../concepts/vocabulary.ts'
import type { Context } from '../../reading/context.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { cautionOf, type Reason } from './peer-reasons.ts'
import { answerOf, type PeerAnswer, type PeerEdge } from './peer-answer.ts'
import { PeerConnectionType, PeerEdgeType, PeerReasonType } from './peers.type.ts'

@Resolver()
export class PeersResolver {
  @Query(() => PeerConnectionType, {
    description: 'Bodies worth talking to, best first: for one body by what it takes part in itself, or by topics and practices chosen. Bodies of the same kind come first (municipalities, where no body is given). For a municipality of which nothing is known: those near it and like it that do something. Speaks of now.',
  })
  peers(
    @Arg('for', () => ID, { nullable: true, description: 'The id of a body, such as municipality:GM0344.' }) body: string | undefined,
    @Arg('topics', () => [ID], { nullable: true, description: 'By these topics instead of its own.' }) topics: readonly string[] | undefined,
    @Arg('practices', () => [ID], { nullable: true, description: 'By these practices instead of its own.' }) practices: readonly string[] | undefined,
    @Arg('provinces', () => [String], { nullable: true, description: 'Only bodies in these provinces, by name.' }) provinces: readonly string[] | undefined,
    @Arg('kinds', () => [InstitutionKindEnum], { nullable: true, description: 'Only bodies of these kinds.' }) kinds: readonly InstitutionKind[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ): Promise<PeerAnswer> {
    const asked = { for: body ? ownIdOf('institution', body, 'municipality') : null, topics: idsOf('topic', topics), practices: idsOf('practice', practices), provinces: provinces ?? null, kinds: kinds ?? null }
    const chosen = [...(asked.topics ?? []), ...(asked.practices ?? [])]
    if (!body && chosen.length === 0) throw badInput('Expected for (the id of a body), topics or practices, got none of them. Name at least one.')
    if (chosen.length > mostChosen) throw badInput(`Expected at most ${mostChosen} topics and practices, got ${chosen.length}.`)
    return answerOf(reading, asked, page, info)
  }
}

const mostChosen = 20
const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const nearby: Readonly<Record<Language, (name: string) => string>> = {
  EN: (name) => `Nothing is known of ${name}, which is not the same as doing nothing. These municipalities do something and lie near it or are like it.`,
  NL: (name) => `Van ${name} is niets bekend, wat iets anders is dan niets doen. Deze gemeenten doen iets en liggen in de buurt of lijken erop.`,
  FR: (name) => `De ${name} rien n’est connu, ce qui n’est pas la même chose que ne rien faire. Ces communes font quelque chose et en sont proches ou lui ressemblent.`,
  ES: (name) => `De ${name} no se sabe nada, que no es lo mismo que no hacer nada. Estos municipios hacen algo y están cerca o se le parecen.`,
}

@Resolver(() => PeerConnectionType)
export class PeerConnectionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Says so where nothing is known of the body itself and others are given for being near and like it.' })
  note(@Root() { silent }: PeerAnswer, @LanguageArg() language: Language) {
    return silent && nearby[language](nameOf(silent, language))
  }
}

@Resolver(() => PeerEdgeType)
export class PeerEdgeResolver {
  @FieldResolver(() => [PeerReasonType], { description: 'Why, best reasons first, five at the most.' })
  reasons(@Root() { reasons }: PeerEdge) {
    return reasons
  }

  @FieldResolver(() => [FindingType], { description: 'Results and lessons that a source tells of it or of the commitments that make it a peer, those of itself first. Ratings stand with the commitments of the reasons.' })
  outcomes(@Root() { outcomes }: PeerEdge) {
    return outcomes
  }

  @FieldResolver(() => String, { nullable: true, description: 'Says so where the reasons rest on one document or are more than three years old.' })
  caution(@Root() { reasons }: PeerEdge, @LanguageArg() language: Language) {
    return cautionOf(reasons, new Date().getUTCFullYear(), language)
  }
}

@Resolver(() => PeerReasonType)
export class PeerReasonResolver {
  @FieldResolver(() => String, { description: 'What it does, since when, how certain, who says so; and that the body asked for does too.' })
  text(@Root() reason: Reason, @LanguageArg() language: Language) {
    return reason.tell(language)
  }

  @FieldResolver(() => TopicType, { nullable: true, description: 'The topic that both work on.' })
  topic(@Root() { topicId }: Reason, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return topicId && reading.one(topicId, info)
  }

  @FieldResolver(() => PracticeType, { nullable: true, description: 'The practice that it takes part in.' })
  practice(@Root() { practiceId }: Reason, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return practiceId && reading.one(practiceId, info)
  }

  @FieldResolver(() => CommitmentType, { nullable: true, description: 'The commitment that it takes part in.' })
  commitment(@Root() { commitmentId }: Reason, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return commitmentId && reading.one(commitmentId, info)
  }
}

