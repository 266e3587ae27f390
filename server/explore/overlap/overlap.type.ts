import { Field, Float, Int, ObjectType } from 'type-graphql'
import { LinkType } from '../../concepts/link/link.type.ts'

@ObjectType('OverlapCell', { description: 'A pair of commitments of one plan that somebody says something of.' })
export class OverlapCellType {
  @Field(() => [LinkType], { description: 'What is said of the pair, by whom; NO_OVERLAP included.' }) readonly links!: readonly LinkType[]
  @Field(() => Float, { nullable: true, description: 'How near the texts are, in standard deviations; null where nothing was computed.' }) readonly computedScore!: number | null
}

@ObjectType('OverlapMatrix', { description: 'Pairs of a plan: how many there are, and of how many somebody asserted, judged or computed something.', simpleResolvers: true })
export class OverlapMatrixType {
  @Field(() => Int, { description: 'How many pairs the plan has.' }) readonly pairs!: number
  @Field(() => Int, { description: 'Of how many people or documents assert a connection.' }) readonly asserted!: number
  @Field(() => Int, { description: 'Of how many the IRM, a plan or government, or an editor has decided; "checked, no overlap" included.' }) readonly judged!: number
  @Field(() => Int, { description: 'Of how many a computation suggests a connection.' }) readonly computed!: number
  @Field(() => [OverlapCellType], { description: 'The pairs of which something is said; nothing is known of the others.' }) readonly cells!: readonly OverlapCellType[]
}
