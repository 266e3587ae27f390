import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { nestedThingsOf } from '../../reading/nested.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { ActionPlanType } from '../action-plan/action-plan.type.ts'
import type { ActionPlan } from '../action-plan/action-plan.ts'
import { MemberType } from '../member/member.type.ts'
import { SourceType } from '../source/source.type.ts'
import { lastReadPart, readingsPart, recordsPart, sourcesPart } from '../statement/statement.reader.ts'
import { claimConflictsIn, conflictsIn, statementsIn, titlesIn } from '../statement/statement.ts'
import { ConflictType, LocalText, StatementType } from '../statement/statement.type.ts'
import { inLanguage, nameOf } from '../thing/thing.ts'
import type { Topic } from '../topic/topic.ts'
import { tagsPart } from '../topic/topic.reader.ts'
import { TopicTagType, TopicType } from '../topic/topic.type.ts'
import type { Language } from '../vocabulary.ts'
import { anchorOf, codeOf, parametersOf } from './commitment.filter.ts'
import { CommitmentFilter } from './commitment.input.ts'
import { commitmentCounts, commitmentStatements, commitmentsPart } from './commitment.reader.ts'
import type { Commitment } from './commitment.ts'
import { CommitmentConnection, CommitmentType } from './commitment.type.ts'

@Resolver(() => CommitmentType)
export class CommitmentResolver {
  @Query(() => CommitmentType, { nullable: true, description: 'One commitment by its code, such as NL0037.' })
  commitment(@Arg('code', () => ID, { description: 'Its code, in capitals or not, or its id.' }) code: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(`commitment:${codeOf(code)}`, info)
  }

  @Query(() => CommitmentConnection, { description: 'Commitments, in the order of their codes.' })
  commitments(
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: 'Which of them; all without it.' }) filter: CommitmentFilter | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = parametersOf(filter)
    const anchor = anchorOf(parameters)
    return listOf<Commitment>(reading, { concept: 'commitment', anchor, count: commitmentCounts[anchor]!, parameters }, page, info)
  }

  @FieldResolver(() => String, { description: 'Same as name.' })
  title(@Root() commitment: Commitment, @LanguageArg() language: Language) {
    return nameOf(commitment, language)
  }

  @FieldResolver(() => [LocalText], { description: 'All titles that sources give it, with their languages: those it goes by, then short and long ones, then those of the IRM.' })
  titles(@Root() commitment: Commitment) {
    return titlesIn(recordsPart.of(commitment))
  }

  @FieldResolver(() => ActionPlanType, { description: 'The plan it is in.' })
  plan(@Root() commitment: Commitment, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(commitment.plan, info)
  }

  @FieldResolver(() => MemberType, { description: 'Whose commitment it is.' })
  member(@Root() commitment: Commitment, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(commitment.plan.member, info)
  }

  @FieldResolver(() => LocalText, { nullable: true, description: "What it is about, in the hub's own words, in the language asked or the next best." })
  summary(@Root() commitment: Commitment, @LanguageArg() language: Language) {
    const text = inLanguage(commitment.summaries, language)
    return text && { ...text, machineTranslated: false, source: null }
  }

  @FieldResolver(() => [ConflictType], { description: 'Properties of it, of its ratings and of its milestones on which its sources, or passages of one, disagree.' })
  conflicts(@Root() commitment: Commitment) {
    return [...conflictsIn(recordsPart.of(commitment)), ...claimConflictsIn(readingsPart.of(commitment))]
  }

  @FieldResolver(() => [StatementType], { description: 'What each passage states, of all properties or of one (start, name, name_fr).' })
  statements(@Root() commitment: Commitment, @Arg('property', () => String, { nullable: true, description: 'Only of this property; name stands for name_en, name_nl and so on.' }) property: string | undefined) {
    return statementsIn(recordsPart.of(commitment), property)
  }

  @FieldResolver(() => [SourceType], { description: 'Every document that something said of it rests on.' })
  sources(@Root() commitment: Commitment, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(sourcesPart.of(commitment), info)
  }

  @FieldResolver(() => SourceType, { nullable: true, description: 'The document that was read last of those that speak of it; null where all is from the seeds.' })
  lastRead(@Root() commitment: Commitment, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const source = lastReadPart.of(commitment)
    return source && reading.completed(source, info)
  }
}

@Resolver(() => ActionPlanType)
export class PlanCommitmentsResolver {
  @FieldResolver(() => [CommitmentType], { description: "In the plan's own order." })
  commitments(@Root() plan: ActionPlan, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(commitmentsPart.of(plan), info)
  }
}

@Resolver(() => TopicType)
export class TopicCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, { description: 'Commitments tagged with it at any time, in the order of their codes.' })
  commitments(@Root() topic: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const list = { pages: commitmentStatements.codesOfTopics, counts: commitmentStatements.countOfTopics }
    return nestedThingsOf<Commitment>(reading, list, topic.id, page, info)
  }
}

@Resolver(() => CommitmentType)
export class CommitmentTopicsResolver {
  @FieldResolver(() => [TopicTagType], { description: 'Its topics, each with the day on which a source tagged it so, newest first.' })
  topics(@Root() commitment: Commitment) {
    return tagsPart.of(commitment)
  }
}
