import { Field, ID, InputType, Int } from 'type-graphql'
import { idsOf } from '../../concepts/thing/thing.ts'
import { LinkKindEnum } from '../../concepts/vocabulary.enums.ts'
import type { LinkKind } from '../../concepts/vocabulary.ts'
import type { Conditions } from './facets.ts'

@InputType({ description: 'Narrows what was found, by the values of its facets; several conditions must all hold, several values of one are alternatives.' })
export class SearchFilter {
  @Field(() => [Int], { nullable: true, description: 'Of one of these years: of the plan of a commitment, of the start of an activity.' }) readonly years?: readonly number[]
  @Field(() => [ID], { nullable: true, description: 'Tagged with one of these topics.' }) readonly topics?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'Commitments and plans of one of these members.' }) readonly members?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'In which one of these bodies takes part.' }) readonly institutions?: readonly string[]
  @Field(() => [ID], { nullable: true, description: 'Belonging to one of these practices: bodies that take part, activities, commitments that carry it out.' }) readonly practices?: readonly string[]
  @Field(() => [LinkKindEnum], { nullable: true, description: 'Commitments with a live link of one of these kinds; NO_OVERLAP never matches, since it says that there is none.' }) readonly linkKinds?: readonly LinkKind[]
  @Field(() => [ID], { nullable: true, description: 'Commitments in one of these plans.' }) readonly plans?: readonly string[]
}

/** A filter as conditions by dimension. */
export const conditionsOf = (filter?: SearchFilter | null): Conditions => ({
  YEAR: filter?.years?.map(String) ?? null, TOPIC: idsOf('topic', filter?.topics), MEMBER: idsOf('member', filter?.members), PLAN: idsOf('plan', filter?.plans),
  INSTITUTION: idsOf('institution', filter?.institutions), PRACTICE: idsOf('practice', filter?.practices), LINK_KIND: filter?.linkKinds ?? null,
})
