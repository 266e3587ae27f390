import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { ActionPlan } from '../../concepts/action-plan/action-plan.ts'
import { ActionPlanType } from '../../concepts/action-plan/action-plan.type.ts'
import type { Commitment } from '../../concepts/commitment/commitment.ts'
import { CommitmentType } from '../../concepts/commitment/commitment.type.ts'
import type { Context } from '../../reading/context.ts'
import { overlapPart, overlapStatements } from './overlap.reader.ts'
import type { Cell } from './overlap.ts'
import { OverlapCellType, OverlapMatrixType, OverlapRunType } from './overlap.type.ts'

@Resolver(() => ActionPlanType)
export class PlanOverlapResolver {
  @FieldResolver(() => OverlapMatrixType, { description: 'Which of its commitments are said to meet, by whom, and how much has been looked at.' })
  overlap(@Root() plan: ActionPlan) {
    return overlapPart.of(plan)
  }

  @Query(() => OverlapRunType, { nullable: true, description: 'The newest run of computed overlap; null where none was made. Speaks of now, whatever revision is read.' })
  async overlapRun(@Ctx() { reading }: Context) {
    const [row] = await reading.graph.read(overlapStatements.run)
    return row ? { ...(row.run as object), at: new Date(String((row.run as { at: unknown }).at)) } : null
  }
}

@Resolver(() => OverlapCellType)
export class OverlapCellResolver {
  @FieldResolver(() => CommitmentType, { description: 'The one that stands first in the plan.' })
  a(@Root() cell: Cell, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(cell.aId, info)
  }

  @FieldResolver(() => CommitmentType, { description: 'The other one.' })
  b(@Root() cell: Cell, @Ctx() { reading }: Context, @Info() info: GraphQLResolveInfo) {
    return reading.one<Commitment>(cell.bId, info)
  }
}
