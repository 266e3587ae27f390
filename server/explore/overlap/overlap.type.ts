import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { LinkType } from '../../concepts/link/link.type.ts'
import { enumOf } from '../../concepts/vocabulary.enums.ts'
import { type DisagreementKind, disagreementKinds } from './disagreement.ts'

const DisagreementKindEnum = enumOf('OverlapDisagreementKind', disagreementKinds, 'In which way people and computation differ about a pair.', {
  COMPUTED_NOT_JUDGED: 'A computation finds the texts likely or possibly near, and nobody has said anything.',
  COMPUTED_BUT_DENIED: 'A computation finds the texts near, and somebody checked and found no overlap.',
  ASSERTED_NOT_COMPUTED: 'People assert a connection that no computation finds; the texts need not show it.',
})

@ObjectType('OverlapCell', { description: 'A pair of commitments of one plan that somebody says something of.' })
export class OverlapCellType {
  @Field(() => [LinkType], { description: 'What is said of the pair, by whom; NO_OVERLAP included.' }) readonly links!: readonly LinkType[]
  @Field(() => Float, { nullable: true, description: 'How near the texts are, in standard deviations; null where nothing was computed or it is not among the nearest.' }) readonly computedScore!: number | null
}

@ObjectType('OverlapDisagreement', { description: 'A pair in which people and computation differ. Neither is right by itself: it is there to be looked at.', simpleResolvers: true })
export class OverlapDisagreementType {
  @Field(() => DisagreementKindEnum, { description: 'How they differ.' }) readonly kind!: DisagreementKind
  @Field(() => OverlapCellType, { description: 'The pair.' }) readonly cell!: OverlapCellType
}

@ObjectType('OverlapRun', { description: 'One run of the computation over all commitments: with what, on what, and what it came to.', simpleResolvers: true })
export class OverlapRunType {
  @Field(() => ID, { description: 'Its id; every link it found names it in its method.' }) readonly id!: string
  @Field(() => GraphQLDateTime, { description: 'When it ended.' }) readonly at!: Date
  @Field(() => String, { description: 'By what it compares; without a sentence model by words and letters alone.' }) readonly method!: string
  @Field(() => String, { nullable: true, description: 'The sha256 of the sentence model; null without one.' }) readonly model!: string | null
  @Field(() => String, { nullable: true, description: 'The sha256 of the tokenizer.' }) readonly tokenizer!: string | null
  @Field(() => String, { nullable: true, description: 'What ran the model, with its version.' }) readonly runtime!: string | null
  @Field(() => String, { description: 'A hash of all texts and facts that it worked on.' }) readonly corpus!: string
  @Field(() => String, { description: 'Weights and thresholds, as JSON.' }) readonly parameters!: string
  @Field(() => Int, { description: 'How many commitments it compared.' }) readonly commitments!: number
  @Field(() => Int, { description: 'Of how many of them it had more than a title.' }) readonly withText!: number
  @Field(() => Int, { description: 'How many links it left.' }) readonly links!: number
  @Field(() => Int, { description: 'How many overlaps of those are likely.' }) readonly likely!: number
  @Field(() => Int, { description: 'How many overlaps of those are possible.' }) readonly possible!: number
}

@ObjectType('OverlapMatrix', { description: 'Pairs of a plan: how many there are, and of how many somebody asserted, judged or computed something.', simpleResolvers: true })
export class OverlapMatrixType {
  @Field(() => Int, { description: 'How many pairs the plan has.' }) readonly pairs!: number
  @Field(() => Int, { description: 'Of how many people or documents assert a connection.' }) readonly asserted!: number
  @Field(() => Int, { description: 'Of how many the IRM, a plan or government, or an editor has decided; "checked, no overlap" included.' }) readonly judged!: number
  @Field(() => Int, { description: 'Of how many a computation suggests a connection.' }) readonly computed!: number
  @Field(() => [OverlapCellType], { description: 'The pairs of which something is said; nothing is known of the others.' }) readonly cells!: readonly OverlapCellType[]
  @Field(() => [OverlapCellType], { description: 'The pairs that people assert and a computation finds as well.' }) readonly agreements!: readonly OverlapCellType[]
  @Field(() => [OverlapDisagreementType], { description: 'The pairs in which people and computation differ, in the order of the plan: what a review could look at.' }) readonly disagreements!: readonly OverlapDisagreementType[]
}
