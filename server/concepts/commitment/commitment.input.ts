import { Field, ID, InputType, Int } from 'type-graphql'
import { AssessmentStateEnum, IndicatorEnum, LinkKindEnum, ParticipationRoleEnum, StandingEnum } from '../vocabulary.enums.ts'
import type { AssessmentState, Indicator, LinkKind, ParticipationRole, Standing } from '../vocabulary.ts'

@InputType({ description: 'Which commitments; several conditions must all hold, several values of one are alternatives. Roles and standings speak of the same participation as institutions; values and states of the same assessment as indicator.' })
export class CommitmentFilter {
  @Field(() => [ID], { nullable: true, description: 'With one of these codes.' }) readonly codes?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'Of one of these members.' }) readonly members?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'In one of these plans.' }) readonly plans?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'Tagged with one of these topics, at any time.' }) readonly topics?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'In which one of these bodies takes part; rejected and withdrawn participations do not count.' }) readonly institutions?: readonly string[]
  @Field(() => [ParticipationRoleEnum], { nullable: true, description: 'In one of these roles.' }) readonly roles?: readonly ParticipationRole[]
  @Field(() => [StandingEnum], { nullable: true, description: 'With one of these standings.' }) readonly standings?: readonly Standing[]
  @Field(() => [Int], { nullable: true, description: 'Of plans submitted in one of these years.' }) readonly years?: readonly number[]
  @Field(() => ID, { nullable: true, description: 'Linked to this commitment, by code or id, by a live link other than NO_OVERLAP.' }) readonly linkedTo?: string
  @Field(() => [LinkKindEnum], { nullable: true, description: 'By links of these kinds, or to any commitment where linkedTo is not given. NO_OVERLAP never matches, since it says that there is none: ask links for it.' }) readonly linkKinds?: readonly LinkKind[]
  @Field(() => IndicatorEnum, { nullable: true, description: 'Assessed on this indicator.' }) readonly indicator?: Indicator
  @Field(() => [String], { nullable: true, description: 'With one of these values, as the scale writes them.' }) readonly values?: readonly string[]
  @Field(() => [AssessmentStateEnum], { nullable: true, description: 'In one of these states.' }) readonly states?: readonly AssessmentState[]
  @Field(() => String, { nullable: true, description: 'With this in its code, a title or a summary.' }) readonly search?: string
}
