import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import type { Context } from '../../reading/context.ts'
import { nestedOf, nestedThingsOf } from '../../reading/nested.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { selectionOf } from '../../reading/selection.ts'
import { ActivityType } from '../activity/activity.type.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { ActorInterface, InstitutionType, MunicipalityConnection, MunicipalityType } from '../institution/institution.type.ts'
import type { Actor, Municipality } from '../institution/institution.ts'
import { PracticeType } from '../practice/practice.type.ts'
import { inLanguage, languageIn, type Thing } from '../thing/thing.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import type { Topic } from '../topic/topic.ts'
import { TopicType } from '../topic/topic.type.ts'
import { LanguageEnum, ParticipationRoleEnum } from '../vocabulary.enums.ts'
import type { Language, ParticipationRole } from '../vocabulary.ts'
import { participantsPart, participationStatements as statements, practicesPart, topicsOfActorPart } from './participation.reader.ts'
import type { Participation } from './participation.ts'
import { ParticipationConnection, ParticipationType } from './participation.type.ts'

const edges = ['edges', 'node']

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @FieldResolver(() => ActorInterface, { description: 'Who takes part.' })
  institution(@Root() participation: Participation, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(participation.actor, info)
  }

  @FieldResolver(() => ThingInterface, { description: 'What it takes part in.' })
  in(@Root() participation: Participation, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Thing>(participation.inId, info)
  }

  @FieldResolver(() => String, { nullable: true, description: "A remark in the hub's own words." })
  note(@Root() participation: Participation, @LanguageArg() language: Language) {
    return inLanguage(participation.notes, language)?.value ?? null
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that note is really in; null where there is none.' })
  noteLanguage(@Root() participation: Participation, @LanguageArg() language: Language) {
    return languageIn(participation.notes, language)
  }
}

@Resolver(() => CommitmentType)
export class CommitmentParticipantsResolver {
  @FieldResolver(() => [ParticipationType], { description: 'Who takes part in it, by role.' })
  participants(@Root() commitment: Thing) {
    return participantsPart.of(commitment)
  }
}

@Resolver(() => ActivityType)
export class ActivityParticipantsResolver {
  @FieldResolver(() => [ParticipationType], { description: 'Who takes part in it, by role.' })
  participants(@Root() activity: Thing) {
    return participantsPart.of(activity)
  }
}

@Resolver(() => InstitutionType)
export class InstitutionParticipantsResolver {
  @FieldResolver(() => [ParticipationType], { description: 'Who takes part in it, by role: the members of a network or programme.' })
  participants(@Root() institution: Thing) {
    return participantsPart.of(institution)
  }
}

@Resolver(() => ActorInterface)
export class ActorParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'What it takes part in, in all roles or in those named.' })
  participations(
    @Root() actor: Actor, @Arg('roles', () => [ParticipationRoleEnum], { nullable: true, description: 'Only in these roles.' }) roles: readonly ParticipationRole[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const list = { pages: statements.pagesOfActors, counts: statements.countsOfActors, parameters: { roles: roles ?? null } }
    return nestedOf<Participation>(reading, list, actor.id, page, selectionOf(info, edges).evidence)
  }
}

@Resolver(() => MunicipalityType)
export class MunicipalityPracticesResolver {
  @FieldResolver(() => [ParticipationType], { description: 'Its participations in practices.' })
  practices(@Root() municipality: Municipality) {
    return practicesPart.of(municipality)
  }

  @FieldResolver(() => [TopicType], { description: 'The topics of all that it takes part in.' })
  topics(@Root() municipality: Municipality, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(topicsOfActorPart.of(municipality), info)
  }
}

@Resolver(() => PracticeType)
export class PracticeEngagementsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'Who does it, or takes part in it otherwise.' })
  engagements(@Root() practice: Thing, @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const list = { pages: statements.pagesOfPractices, counts: statements.countsOfPractices, parameters: { roles: null } }
    return nestedOf<Participation>(reading, list, practice.id, page, selectionOf(info, edges).evidence)
  }
}

@Resolver(() => TopicType)
export class TopicMunicipalitiesResolver {
  @FieldResolver(() => MunicipalityConnection, { description: 'Municipalities that take part in something with this topic.' })
  municipalities(@Root() topic: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const list = { pages: statements.municipalitiesOfTopics, counts: statements.countMunicipalitiesOfTopics }
    return nestedThingsOf<Municipality>(reading, list, topic.id, page, info)
  }
}
