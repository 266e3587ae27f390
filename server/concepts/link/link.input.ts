import { Field, ID, InputType } from 'type-graphql'
import { AsserterEnum, ClaimStatusEnum, LinkKindEnum } from '../vocabulary.enums.ts'
import type { Asserter, ClaimStatus, LinkKind } from '../vocabulary.ts'

@InputType({ description: 'Which links; several conditions must all hold, several values of one are alternatives.' })
export class LinkFilter {
  @Field(() => [LinkKindEnum], { nullable: true, description: 'Of these kinds.' }) readonly kinds?: readonly LinkKind[]
  @Field(() => [AsserterEnum], { nullable: true, description: 'Asserted by these.' }) readonly asserters?: readonly Asserter[]
  @Field(() => [ClaimStatusEnum], { nullable: true, description: 'With these statuses; PROPOSED and CONFIRMED unless told.' }) readonly status?: readonly ClaimStatus[]
  @Field(() => [ID], { nullable: true, description: 'With an end in one of these plans.' }) readonly plans?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'With an end of one of these members.' }) readonly members?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'With one of these commitments, by code, as an end.' }) readonly codes?: readonly string[]
}
