import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { ActionPlanType } from '../action-plan/action-plan.type.ts'
import { CommitmentType } from '../commitment/commitment.type.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { ActorInterface } from '../institution/institution.type.ts'
import { PracticeType } from '../practice/practice.type.ts'
import type { Practice } from '../practice/practice.ts'
import { EvidenceType } from '../source/source.type.ts'
import type { Thing } from '../thing/thing.ts'
import { ThingInterface } from '../thing/thing.type.ts'
import { activitiesPart, passagesPart } from './activity.reader.ts'
import type { Activity } from './activity.ts'
import { ActivityType } from './activity.type.ts'

@Resolver(() => ActivityType)
export class ActivityResolver {
  @FieldResolver(() => [ThingInterface], { description: 'The commitments, plans, practices or bodies that it is part of.' })
  partOf(@Root() activity: Activity, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.many<Thing>(activity.partOfIds, info)
  }

  @FieldResolver(() => [EvidenceType], { description: 'Where it is spoken of.' })
  evidence(@Root() activity: Activity) {
    return passagesPart.of(activity)
  }
}

@Resolver(() => CommitmentType)
export class CommitmentActivitiesResolver {
  @FieldResolver(() => [ActivityType], { description: 'Events and undertakings that are part of it, earliest first.' })
  activities(@Root() commitment: Commitment, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(activitiesPart.of(commitment), info)
  }
}

@Resolver(() => PracticeType)
export class PracticeActivitiesResolver {
  @FieldResolver(() => [ActivityType], { description: 'Events and undertakings that are part of it, earliest first.' })
  activities(@Root() practice: Practice, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(activitiesPart.of(practice), info)
  }
}

@Resolver(() => ActionPlanType)
export class PlanActivitiesResolver {
  @FieldResolver(() => [ActivityType], { description: 'Events and undertakings that are part of it, earliest first; not those of its commitments.' })
  activities(@Root() plan: Thing, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(activitiesPart.of(plan), info)
  }
}

@Resolver(() => ActorInterface)
export class ActorActivitiesResolver {
  @FieldResolver(() => [ActivityType], { description: 'Events and undertakings that are part of it, earliest first; those that it hosts or attends are among its participations.' })
  activities(@Root() actor: Thing, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(activitiesPart.of(actor), info)
  }
}
