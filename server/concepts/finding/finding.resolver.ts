import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../language.arg.ts'
import type { Context } from '../../reading/context.ts'
import { ActionPlanType } from '../action-plan/action-plan.type.ts'
import { ActivityType } from '../activity/activity.type.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import { ActorInterface } from '../institution/institution.type.ts'
import { MemberType } from '../member/member.type.ts'
import { PracticeType } from '../practice/practice.type.ts'
import { inLanguage, languageIn, type Thing } from '../thing/thing.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import { TopicType } from '../topic/topic.type.ts'
import { FindingKindEnum, LanguageEnum } from '../vocabulary.enums.ts'
import type { FindingKind, Language } from '../vocabulary.ts'
import { findingsPart } from './finding.reader.ts'
import type { Finding } from './finding.ts'
import { FindingType } from './finding.type.ts'

const description = 'What is said about it, of all kinds or of those named.'
const kindsWanted = { nullable: true, description: 'Only of these kinds.' } as const
const ofKinds = (thing: Thing, kinds: readonly FindingKind[] | undefined) => findingsPart.of(thing).filter((finding) => !kinds || kinds.includes(finding.kind))

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => String, { description: "What it says, in the hub's own words." })
  text(@Root() finding: Finding, @LanguageArg() language: Language) {
    return inLanguage(finding.texts, language)?.value ?? ''
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language that text is really in.' })
  textLanguage(@Root() finding: Finding, @LanguageArg() language: Language) {
    return languageIn(finding.texts, language)
  }

  @FieldResolver(() => [ThingInterface], { description: 'What it is about.' })
  about(@Root() finding: Finding, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Thing>(finding.aboutIds, info)
  }

  @FieldResolver(() => [CommitmentType], { description: 'Commitments that it points to; see targetsInferred.' })
  targets(@Root() finding: Finding, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Commitment>(finding.targetIds, info)
  }

  @FieldResolver(() => [FindingType], { description: 'Later findings that follow it up.' })
  followUps(@Root() finding: Finding, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Finding>(finding.followUpIds, info)
  }
}

@Resolver(() => CommitmentType)
export class CommitmentFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() commitment: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(commitment, kinds)
  }
}

@Resolver(() => ActionPlanType)
export class PlanFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() plan: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(plan, kinds)
  }
}

@Resolver(() => PracticeType)
export class PracticeFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() practice: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(practice, kinds)
  }
}

@Resolver(() => ActorInterface)
export class ActorFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() actor: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(actor, kinds)
  }
}

@Resolver(() => ActivityType)
export class ActivityFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() activity: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(activity, kinds)
  }
}

@Resolver(() => MemberType)
export class MemberFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() member: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(member, kinds)
  }
}

@Resolver(() => TopicType)
export class TopicFindingsResolver {
  @FieldResolver(() => [FindingType], { description })
  findings(@Root() topic: Thing, @Arg('kinds', () => [FindingKindEnum], kindsWanted) kinds: readonly FindingKind[] | undefined) {
    return ofKinds(topic, kinds)
  }
}
