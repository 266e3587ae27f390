import { Field, Float, ObjectType } from 'type-graphql'
import { PartialDateScalar } from '../scalars.ts'
import { EvidenceType } from '../source/source.type.ts'
import { NodeInterface } from '../thing/thing.type.ts'
import { AsserterEnum, FindingKindEnum } from '../vocabulary.enums.ts'
import type { Asserter, FindingKind } from '../vocabulary.ts'

@ObjectType('Finding', { implements: NodeInterface, description: 'What a reviewer, plan, ministry or participant says about a thing.' })
export class FindingType extends NodeInterface {
  @Field(() => FindingKindEnum, { description: 'What sort.' }) readonly kind!: FindingKind
  @Field(() => AsserterEnum, { description: 'Who says so.' }) readonly by!: Asserter
  @Field(() => Float, { nullable: true, description: 'The figure, where it is one.' }) readonly number!: number | null
  @Field(() => String, { nullable: true, description: 'What the figure counts: EUR, municipalities.' }) readonly unit!: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'The day or period of which it is said.' }) readonly period!: string | null
  @Field(() => Boolean, { description: "Whether the targets are an editor's reading and not named by the source." }) readonly targetsInferred!: boolean
  @Field(() => [EvidenceType], { description: 'The passages it rests on.' }) readonly evidence!: readonly EvidenceType[]
}
