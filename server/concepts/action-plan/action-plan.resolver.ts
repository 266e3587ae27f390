import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../reading/context.ts'
import { listOf } from '../../reading/list.ts'
import { PageArgs } from '../../reading/page.args.ts'
import { MemberType } from '../member/member.type.ts'
import type { Member } from '../member/member.ts'
import { SourceType } from '../source/source.type.ts'
import { lastReadPart } from '../statement/statement.reader.ts'
import { idsOf, nameOf, ownIdOf } from '../thing/thing.ts'
import type { ActionPlan } from './action-plan.ts'
import { plansPart, planStatements } from './action-plan.reader.ts'
import { ActionPlanConnection, ActionPlanType } from './action-plan.type.ts'

@Resolver(() => ActionPlanType)
export class ActionPlanResolver {
  @Query(() => ActionPlanType, { nullable: true, description: 'One action plan by its id, such as plan:AP_NLD03.' })
  actionPlan(@Arg('id', () => ID, { description: 'Its id, with or without what stands before the colon: plan:AP_NLD03, AP_NLD03.' }) id: string, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<ActionPlan>(ownIdOf('plan', id), info)
  }

  @Query(() => ActionPlanConnection, { description: 'Action plans, of all members or of those named, in the order of their ids.' })
  actionPlans(
    @Arg('members', () => [ID], { nullable: true, description: 'Only of these members, by id.' }) members: readonly string[] | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return listOf<ActionPlan>(reading, { concept: 'action-plan', count: planStatements.count, parameters: { members: idsOf('member', members) } }, page, info)
  }

  @FieldResolver(() => String, { description: 'Its English name.' })
  title(@Root() plan: ActionPlan) {
    return nameOf(plan, 'EN')
  }

  @FieldResolver(() => MemberType, { description: 'Whose plan it is.' })
  member(@Root() plan: ActionPlan, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.completed(plan.member, info)
  }

  @FieldResolver(() => SourceType, { nullable: true, description: 'The document that was read last of those that speak of it or of its commitments; null where all is from the seeds.' })
  lastRead(@Root() plan: ActionPlan, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    const source = lastReadPart.of(plan)
    return source && reading.completed(source, info)
  }
}

@Resolver(() => MemberType)
export class MemberPlansResolver {
  @FieldResolver(() => [ActionPlanType], { description: 'Its action plans, earliest first.' })
  plans(@Root() member: Member, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.allCompleted(plansPart.of(member), info)
  }
}
