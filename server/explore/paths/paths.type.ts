import { Field, ID, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../concepts/source/source.type.ts'
import { AsserterEnum, ClaimStatusEnum, ModalityEnum } from '../../concepts/vocabulary.enums.ts'
import type { Asserter, ClaimStatus, Modality } from '../../concepts/vocabulary.ts'

@ObjectType('PathStep', { description: 'One step of a way: two things, and what somebody says of them.' })
export class PathStepType {
  @Field(() => ID, { description: 'The id of the link or participation it rests on, or one made of its ends.' }) readonly id!: string
  @Field(() => String, { description: 'The kind of a link, the role of a participation, ABOUT for a topic, or a place in the structure (IN_PLAN, PART_OF ...).' }) readonly kind!: string
  @Field(() => String, { description: 'What is said, by whom, how surely; the same whichever way it is gone.' }) readonly sentence!: string
  @Field(() => String, { description: 'The sentence with the words it rests on, their document and the revision, fit for a footnote.' }) readonly citation!: string
  @Field(() => AsserterEnum, { nullable: true, description: 'Of a link: who says so.' }) readonly asserter!: Asserter | null
  @Field(() => ModalityEnum, { nullable: true, description: 'Of a link: as a fact or as a possibility.' }) readonly modality!: Modality | null
  @Field(() => ClaimStatusEnum, { nullable: true, description: 'Of a link or participation: whether it was read rightly.' }) readonly status!: ClaimStatus | null
  @Field(() => [EvidenceType], { description: 'The passages it rests on; none where only the order of plans says so.' }) readonly evidence!: readonly EvidenceType[]
}

@ObjectType('Path', { description: 'A way from one thing to another, step by step.', simpleResolvers: true })
export class PathType {
  @Field(() => Int, { description: 'How many steps.' }) readonly length!: number
  @Field(() => String, { description: 'The whole way in sentences.' }) readonly sentence!: string
  @Field(() => String, { description: 'The whole way with the words that each step rests on, their documents and the revision, fit for a footnote.' }) readonly citation!: string
  @Field(() => [PathStepType], { description: 'The steps, in order from the first thing to the second.' }) readonly steps!: readonly PathStepType[]
}
