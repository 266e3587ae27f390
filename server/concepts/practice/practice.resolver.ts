import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { LocalText } from '../statement/statement.type.ts'
import { inLanguage, ownIdOf } from '../thing/thing.ts'
import { tagsPart } from '../topic/topic.reader.ts'
import { TopicType } from '../topic/topic.type.ts'
import type { Language } from '../vocabulary.ts'
import { carriedOutInPart, practiceStatements } from './practice.reader.ts'
import type { Practice } from './practice.ts'
import { PracticeConnection, PracticeType } from './practice.type.ts'

@Resolver(() => PracticeType)
export class PracticeResolver {
  @Query(() => PracticeType, { nullable: true, description: 'One practice by its id, such as practice:right-to-challenge.' })
  practice(@Arg('id', () => ID, { description: 'Its id, with or without what stands before the colon: practice:right-to-challenge, right-to-challenge.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Practice>(ownIdOf('practice', id), info)
  }

  @Query(() => PracticeConnection, { description: 'All practices, in the order of their ids.' })
  practices(@Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf<Practice>(reading, { concept: 'practice', count: practiceStatements.count }, page, info)
  }

  @FieldResolver(() => LocalText, { nullable: true, description: "What it is, in the hub's own words." })
  summary(@Root() practice: Practice, @LanguageArg() language: Language) {
    const text = inLanguage(practice.summaries, language)
    return text && { ...text, machineTranslated: false, source: null }
  }

  @FieldResolver(() => [TopicType], { description: 'Policy areas that it belongs to.' })
  topics(@Root() practice: Practice, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(tagsPart.of(practice).map((tag) => tag.topic), info)
  }

  @FieldResolver(() => [CommitmentType], { description: 'Commitments in which it is carried out.' })
  commitments(@Root() practice: Practice, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(carriedOutInPart.of(practice), info)
  }
}
